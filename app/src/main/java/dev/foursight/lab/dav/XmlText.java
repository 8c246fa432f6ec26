package dev.foursight.lab.dav;

/** Characters between tags, unescaped. */
record XmlText(String text) implements XmlNode {}
