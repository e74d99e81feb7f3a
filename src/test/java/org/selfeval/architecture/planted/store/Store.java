package org.selfeval.architecture.planted.store;

/** Breaks nothing: it is what others should not know. */
public final class Store {}
