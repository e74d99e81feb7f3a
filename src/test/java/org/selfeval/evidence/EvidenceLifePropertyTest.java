package org.selfeval.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.selfeval.library.Library;
import org.selfeval.library.NewYears;
import org.selfeval.library.YearLine;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool.State;
import org.selfeval.session.Session;

/** Whatever is attached, removed, undone, deleted and restored: what is needed is whole, and after a restart nothing else. */
class EvidenceLifePropertyTest {

    /** The long form: {@code -Devidence.steps=1000}. */
    private static final int STEPS = Integer.getInteger("evidence.steps", 25);

    @Property(tries = 2)
    void neededContentsAreWholeAndOnlyTheyOutliveAStart(@ForAll long seed) throws Exception {
        Path temp = Files.createTempDirectory("evidence");
        try {
            new Life(temp, new Random(seed)).live();
        } finally {
            try (Stream<Path> files = Files.walk(temp)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** One data folder through several starts. */
    private static final class Life {

        private final Path data;
        private final Path desk;
        private final Random random;
        private final List<Evaluation> deleted = new ArrayList<>();
        private Library library;
        private Session session;

        Life(Path temp, Random random) throws Exception {
            data = Files.createDirectory(temp.resolve("data"));
            desk = Files.createDirectory(temp.resolve("desk"));
            this.random = random;
            for (int i = 0; i < 6; i++) {
                Samples.write(desk, i + ".txt", "内容" + i / 2);
            }
            open();
            library.beginnings().example();
        }

        private void open() throws Exception {
            library = Library.open(data, Clock.systemUTC());
            session = null;
        }

        void live() throws Exception {
            for (int i = 0; i < STEPS; i++) {
                step();
                assertNeededIsWhole();
            }
            restart();
            library.close();
        }

        private void step() throws Exception {
            if (library.years().isEmpty()) {
                library.restore(deleted.removeLast());
            }
            if (session == null) {
                List<YearLine> years = library.years();
                session = library.session(years.get(random.nextInt(years.size())).id(), Runnable::run, defect -> {
                    throw new AssertionError(defect);
                });
            }
            switch (random.nextInt(12)) {
                case 0 -> restart();
                case 1 -> {
                    String year = session.evaluation().id();
                    session = null;
                    deleted.add(library.delete(year));
                }
                case 2 -> {
                    if (!deleted.isEmpty()) {
                        library.restore(deleted.removeLast());
                    }
                }
                case 3 -> {
                    String last = session.evaluation().id();
                    session = null;
                    library.beginnings().begin(2021, "新", new NewYears.Start.After(last));
                }
                case 4, 5 -> remove();
                case 6, 7 -> session.undo();
                case 8 -> session.redo();
                default -> attach();
            }
        }

        private void attach() throws Exception {
            List<Row> owners = session.evaluation()
                .rows()
                .stream()
                .filter(row -> RowTypes.parentsOf(Evidence.TYPE).contains(row.type()))
                .toList();
            Row owner = owners.get(random.nextInt(owners.size()));
            List<Row> rows = new ArrayList<>();
            for (Attaching.Attached file : library.evidence()
                .attaching(Needed.rows(session.evaluation()), owner.id())
                .take(List.of(desk.resolve(random.nextInt(6) + ".txt"), desk.resolve(random.nextInt(6) + ".txt")),
                        Samples.PATIENT)
                .attached()) {
                rows.add(new Evidence(session.nextRowId(), owner.id(), 1, file.name(), (int) file.content().size(),
                        file.content().sha256(), library.today(), null));
            }
            session.apply(Edit.insert("添加", rows));
        }

        /** An evidence, or a whole owner with its evidence. */
        private void remove() throws Exception {
            Set<Long> gone = new HashSet<>();
            List<RowChange> changes = new ArrayList<>();
            List<Row> candidates = session.evaluation()
                .rows()
                .stream()
                .filter(row -> row instanceof Evidence || row instanceof InspectedUnit || row instanceof Round)
                .toList();
            if (candidates.isEmpty()) {
                return;
            }
            long chosen = candidates.get(random.nextInt(candidates.size())).id();
            for (Row row : session.evaluation().rows()) {
                if (row.id() == chosen || gone.contains(row.parent())) {
                    gone.add(row.id());
                    changes.add(RowChange.delete(row));
                }
            }
            session.apply(new Edit("移除", changes.reversed()));
        }

        private void restart() throws Exception {
            library.close();
            deleted.clear();
            open();
            Set<String> needed = allNeeded().stream().map(Content::sha256).collect(Collectors.toSet());
            assertEquals(needed, library.evidence().pool().digests());
        }

        private Set<Content> allNeeded() throws Exception {
            Set<Content> needed = new HashSet<>();
            for (YearLine line : library.years()) {
                library.read(List.of(line.id())).forEach(year -> needed.addAll(Needed.by(year)));
            }
            return needed;
        }

        /** Also what comes back by undoing and restoring in this session. */
        private void assertNeededIsWhole() throws Exception {
            Set<Content> needed = new HashSet<>(allNeeded());
            deleted.forEach(year -> needed.addAll(Needed.by(year)));
            for (Content content : needed) {
                assertEquals(State.WHOLE, library.evidence().pool().state(content));
            }
            assertTrue(library.evidence().pool().digests().size() <= 3, "equal files lie there once");
        }
    }
}
