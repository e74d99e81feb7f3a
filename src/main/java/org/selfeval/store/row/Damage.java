package org.selfeval.store.row;

import java.util.List;

import org.selfeval.text.Phrase;

/** The store is not what was written into it. */
public class Damage extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Phrase> found;

    public Damage(Phrase found) {
        super(found.key());
        this.found = List.of(found);
    }

    public List<Phrase> found() {
        return found;
    }
}
