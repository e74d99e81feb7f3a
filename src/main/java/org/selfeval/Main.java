package org.selfeval;

/** Starts the window, or a command where the arguments name one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
