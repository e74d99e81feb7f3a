package org.selfeval.check;

import java.util.List;

final class BrokenSchemes {
    static final List<Broken> ALL = List.of();
}
