package dev.foursight.lab.dav;

/** What an element consists of. */
sealed interface XmlNode permits Element, XmlText {}
