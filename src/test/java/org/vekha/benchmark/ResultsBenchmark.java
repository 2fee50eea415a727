package org.vekha.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.VekhaTest;
import org.vekha.assessment.AssessmentResults;
import org.vekha.identification.Identifications;
import org.vekha.results.ResultsImports;
import org.vekha.results.StreamedReading;
import org.vekha.table.TableFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what becomes of a table of 40,000 schools and 16 results of each: read,
 * imported, stored against a bare COPY of the same rows, and examined. The whole
 * application runs in 512 MB:
 * {@code mvn test -Dtest=ResultsBenchmark -DargLine=-Xmx512m}. It is no part of the
 * tests, since its figures depend on the machine.
 */
@VekhaTest
@Import({ LargeRegion.class, StreamedReading.class })
class ResultsBenchmark {

	private static final int SCHOOLS = Integer.getInteger("schools", 40_000);

	private static final long MOST_HEAP = 512L * 1024 * 1024;

	@Autowired
	private LargeRegion region;

	@Autowired
	private StreamedReading reading;

	@Autowired
	private ResultsImports imports;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private Identifications identifications;

	@Autowired
	private JdbcTemplate database;

	private final List<String> figures = new ArrayList<>();

	@TempDir
	private Path folder;

	@Test
	void takesTheResultsOfAllSchools() throws Exception {
		assertThat(Runtime.getRuntime().maxMemory()).as("heap: run it with -DargLine=-Xmx512m")
			.isLessThanOrEqualTo(MOST_HEAP);
		this.region.register(SCHOOLS);
		var file = this.folder.resolve("results.xlsx");
		this.region.write(SCHOOLS, file);
		note("file: %,d schools, %,d results, %.1f MB", SCHOOLS, LargeRegion.results(SCHOOLS),
				Files.size(file) / 1048576.0);
		read(file);
		var bare = copy();
		var stored = time("stored for the first time", this::store);
		note("ratio to a bare COPY: %.1f; to one with the same indexes and checks: %.1f", stored / bare[0],
				stored / bare[1]);
		time("stored again, nothing changed", this::store);
		importFile(file);
		identify();
		System.out.println(String.join(System.lineSeparator(), this.figures));
	}

	private void read(Path file) {
		var peak = peak(() -> rate("read", () -> {
			var read = this.reading.read(LargeRegion.ID, file, LargeRegion.LAST);
			assertThat(read.allProblems()).isEmpty();
			assertThat(read.results()).isEqualTo(LargeRegion.results(SCHOOLS));
		}));
		note("read: peak heap %d MB", peak);
	}

	private double[] copy() throws Exception {
		var copy = BareCopy.of(this.database, this.folder.resolve("rows.txt"),
				taker -> this.region.handOver(SCHOOLS, 0, taker));
		copy.intoPlainTable();
		var plain = time("bare COPY", copy::intoPlainTable);
		var indexed = time("COPY with indexes and checks", copy::intoIndexedTable);
		copy.drop();
		return new double[] { plain, indexed };
	}

	private void store() {
		this.results.recordAll(taker -> this.region.handOver(SCHOOLS, 0, taker));
	}

	/** From the file to the table, with what the coordinator is shown in between. */
	private void importFile(Path file) {
		this.database.execute("truncate vekha.assessment_result");
		var begun = new UUID[1];
		note("import: peak heap %d MB", peak(() -> {
			time("import: read, compared and shown",
					() -> begun[0] = this.imports
						.begin(LargeRegion.ID, new TableFile("results.xlsx", file), "coordinator")
						.id());
			time("import: read again and stored", () -> {
				this.imports.confirm(begun[0], null);
				this.imports.store(begun[0]);
			});
		}));
		assertThat(this.database.queryForObject("select count(*) from vekha.assessment_result", Integer.class))
			.isEqualTo(LargeRegion.results(SCHOOLS));
	}

	private void identify() {
		this.database.execute("analyze vekha.assessment_result");
		note("identified: peak heap %d MB", peak(() -> List.of("identified for the first time", "identified again")
			.forEach(
					what -> rate(what, () -> this.identifications.identify(LargeRegion.ID, LargeRegion.LAST.next())))));
		assertThat(this.database.queryForObject("select count(*) from vekha.identification", Integer.class))
			.isEqualTo(SCHOOLS);
	}

	private void rate(String what, Runnable act) {
		var seconds = time(what, act);
		note("%s: %,.0f schools, %,.0f results a second", what, SCHOOLS / seconds,
				LargeRegion.results(SCHOOLS) / seconds);
	}

	/** Beside other work the time that this thread computed tells more than the clock. */
	private double time(String what, Runnable act) {
		var begun = System.nanoTime();
		var computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		act.run();
		var seconds = (System.nanoTime() - begun) / 1e9;
		note("%s: %.2f s, of them %.2f s computing", what, seconds,
				(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - computed) / 1e9);
		return seconds;
	}

	private void note(String pattern, Object... parts) {
		this.figures.add(pattern.formatted(parts));
	}

	/** At most this much was in use, garbage that nobody had collected yet included. */
	private static long peak(Runnable act) {
		System.gc();
		var peak = new AtomicLong();
		var memory = ManagementFactory.getMemoryMXBean();
		var watch = Executors.newSingleThreadScheduledExecutor();
		watch.scheduleAtFixedRate(() -> peak.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max), 0, 20,
				TimeUnit.MILLISECONDS);
		try {
			act.run();
		}
		finally {
			watch.shutdownNow();
		}
		return peak.get() / 1048576;
	}

}
