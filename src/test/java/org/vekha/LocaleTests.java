package org.vekha;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Russian labels of Camunda's web applications against the English ones they stand
 * for.
 */
class LocaleTests {

	private static final Set<String> PROPER_NAMES = Set.of("ID", "URL", "Cockpit");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}");

	private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}|</?(a|br)\\b[^>]*>");

	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void translatesEveryLabel(String app) throws IOException {
		assertThat(labels(app, "ru")).containsKeys(labels(app, "en").keySet().toArray(String[]::new));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void leavesNoLabelInEnglish(String app) throws IOException {
		var untranslated = new TreeMap<>(labels(app, "ru"));
		labels(app, "en").forEach((key, english) -> {
			if (!LETTERS.matcher(english).find()) {
				untranslated.remove(key);
			}
		});
		untranslated.values().removeAll(PROPER_NAMES);
		untranslated.values().removeIf(label -> CYRILLIC.matcher(label).find());
		assertThat(untranslated).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void keepsPlaceholdersAndLinks(String app) throws IOException {
		var russian = labels(app, "ru");
		labels(app, "en").forEach(
				(key, english) -> assertThat(placeholders(russian.get(key))).as(key).isEqualTo(placeholders(english)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin" })
	void translatesDates(String app) throws IOException {
		var russian = locale(app, "ru").get("dateLocales");
		var english = locale(app, "en").get("dateLocales");
		assertThat(russian.fieldNames()).toIterable().containsAll(english::fieldNames);
		for (var group : List.of("calendar", "longDateFormat", "relativeTime", "week")) {
			assertThat(russian.get(group).fieldNames()).toIterable().containsAll(english.get(group)::fieldNames);
		}
		for (var form : List.of("format", "standalone")) {
			assertThat(russian.at("/months/" + form)).hasSize(12);
			assertThat(russian.at("/monthsShort/" + form)).hasSize(12);
		}
		for (var days : List.of("weekdays", "weekdaysMin", "weekdaysShort")) {
			assertThat(russian.get(days)).hasSize(7);
		}
	}

	@ParameterizedTest
	@CsvSource({ "tasklist,scripts/config.js", "tasklist,styles/user-styles.css", "welcome,scripts/config.js",
			"welcome,styles/user-styles.css", "admin,scripts/config.js", "admin,styles/user-styles.css",
			"cockpit,scripts/config.js", "cockpit,styles/user-styles.css" })
	void takesPrecedenceOverCamundasFile(String app, String file) throws IOException {
		assertThat(resource(app, file).getURL()).hasProtocol("file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void offersRussianAlone(String app) throws IOException {
		assertThat(resource(app, "scripts/config.js").getContentAsString(StandardCharsets.UTF_8))
			.contains("availableLocales: ['ru']", "fallbackLocale: 'ru'");
	}

	@Test
	void importsAScriptThatExists() throws IOException {
		assertThat(resource("tasklist", "scripts/config.js").getContentAsString(StandardCharsets.UTF_8))
			.contains("import('./russian.js')");
		assertThat(resource("tasklist", "scripts/russian.js").exists()).isTrue();
	}

	private static List<String> placeholders(String label) {
		return PLACEHOLDER.matcher(label).results().map(MatchResult::group).sorted().toList();
	}

	private static Map<String, String> labels(String app, String language) throws IOException {
		return JSON.convertValue(locale(app, language).get("labels"), new TypeReference<>() {
		});
	}

	private static JsonNode locale(String app, String language) throws IOException {
		try (var json = resource(app, "locales/" + language + ".json").getInputStream()) {
			return JSON.readTree(json);
		}
	}

	private static ClassPathResource resource(String app, String file) {
		return new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/" + file);
	}

}
