/**
 * Rules the code keeps, as tests. {@code Rules} states who may know what; below {@code planted} lies
 * one violation of each, to show that the rule can fail.
 */
package org.selfeval.architecture;
