/** The parts that Klartext runs on, each as a process of its own: for the tests of the services and for {@code up}. */
package dev.klartext.local;
