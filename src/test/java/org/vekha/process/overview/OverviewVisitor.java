package org.vekha.process.overview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vekha.process.access.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who looks at the pictures of a year, as their scripts ask.
 */
final class OverviewVisitor {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Browser browser;

	private OverviewVisitor(Browser browser) {
		this.browser = browser;
	}

	static OverviewVisitor logIn(int port, String user) {
		return new OverviewVisitor(Browser.inPage(port, user));
	}

	/** The answer to a question for a picture, whatever it is. */
	HttpResponse<String> get(String picture) {
		return this.browser.get("/web/overview/" + picture);
	}

	/** What a view gets that is open to the visitor. */
	JsonNode json(String picture) {
		var answer = get(picture);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json(answer);
	}

	HttpResponse<String> post(String path, String json) {
		return this.browser.post(path, json);
	}

	static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

	JsonNode read(String view, Map<String, String> asked) {
		return json(this.browser.get(path(view, asked)));
	}

	int status(String view, Map<String, String> asked) {
		return this.browser.get(path(view, asked)).statusCode();
	}

	/** What is behind an address that a view gave. */
	String open(String address) {
		return this.browser.get(address).body();
	}

	private static String path(String view, Map<String, String> asked) {
		return "/web/overview/%s?%s".formatted(view,
				asked.entrySet()
					.stream()
					.map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

	/** The texts of a field in all elements of a list. */
	static List<String> texts(JsonNode list, String field) {
		return StreamSupport.stream(list.spliterator(), false).map(each -> each.path(field).asText()).toList();
	}

	/** The cells of the sheets of a file, by the name of the sheet. */
	static Map<String, List<List<String>>> sheets(byte[] file) {
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return StreamSupport.stream(workbook.spliterator(), false)
				.collect(Collectors.toMap(Sheet::getSheetName, OverviewVisitor::cells));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<List<String>> cells(Sheet sheet) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.map(row -> StreamSupport.stream(row.spliterator(), false).map(Object::toString).toList())
			.toList();
	}

}
