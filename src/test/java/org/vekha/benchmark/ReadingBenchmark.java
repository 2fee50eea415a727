package org.vekha.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.intake.RoadmapSize;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how fast a road map of 1,000 rows is read from a Word file. It is no part of
 * the tests, since its figures depend on the machine;
 * {@code mvn test -Dtest=ReadingBenchmark} runs it.
 */
class ReadingBenchmark {

	private static final int ROWS = 1000;

	private static final int WARM_UP = 20;

	private static final int TIMES = 50;

	@Test
	void readsARoadmapOfThousandRows(@TempDir Path folder) throws Exception {
		var file = roadmap(folder);
		long first = nanoseconds(file);
		for (int time = 0; time < WARM_UP; time++) {
			nanoseconds(file);
		}
		var times = new ArrayList<Long>();
		long heap = 0;
		for (int time = 0; time < TIMES; time++) {
			if (time % 10 == 0) {
				System.gc();
				long before = used();
				times.add(nanoseconds(file));
				heap = Math.max(heap, used() - before);
			}
			else {
				times.add(nanoseconds(file));
			}
		}
		times.sort(null);
		long median = times.get(times.size() / 2);
		System.out.printf(Locale.ROOT, "%nA Word table of %d rows, %d KB:%n", ROWS, Files.size(file.content()) / 1024);
		System.out.printf(Locale.ROOT, "  first reading   %6d ms%n", first / 1_000_000);
		System.out.printf(Locale.ROOT, "  median reading  %6d ms, %d rows a second%n", median / 1_000_000,
				ROWS * 1_000_000_000L / median);
		System.out.printf(Locale.ROOT, "  heap filled by a reading, before any collection, at most %d MB%n",
				heap >> 20);
	}

	private static TableFile roadmap(Path folder) {
		var rows = new ArrayList<>(List.of("№ п/п | Мероприятия | Сроки | Ответственные | Ожидаемый результат"));
		for (int number = 1; number <= ROWS; number++) {
			rows.add(
					("%d. | Проведение семинара № %d для учителей школ, в которых низкие результаты оценочных процедур "
							+ "| сентябрь 2020 – май 2021 года | Управление образования, методический центр, школы "
							+ "| Справка по итогам семинара")
						.formatted(number, number));
		}
		return new Documents(folder).word("План мероприятий на 2020-2021 годы", rows.toArray(String[]::new));
	}

	private static long nanoseconds(TableFile file) {
		long start = System.nanoTime();
		assertThat(RoadmapSize.rows(file)).isEqualTo(ROWS);
		return System.nanoTime() - start;
	}

	private static long used() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter(pool -> pool.getType() == MemoryType.HEAP)
			.mapToLong(pool -> pool.getUsage().getUsed())
			.sum();
	}

}
