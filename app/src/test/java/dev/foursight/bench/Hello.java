package dev.foursight.bench;

/** The least that a JVM can do: what the command line's start is measured against. */
public final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
