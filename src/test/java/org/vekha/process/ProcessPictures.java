package org.vekha.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Draws the models into {@code docs/processes/} as Camunda Modeler shows them. It is no
 * test of the build: its name is none that Surefire looks for, so it runs only when asked
 * for by {@value #COMMAND}. Another browser than Debian's Chromium is named with
 * {@code -Dchromium=/path}.
 */
@Tag("pictures")
class ProcessPictures {

	static final String COMMAND = "mvn -q test -Dtest=ProcessPictures";

	private static final Path FOLDER = Path.of("docs", "processes");

	private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

	private static final String BPMN_JS = "classpath*:/META-INF/resources/webjars/bpmn-js/*/dist/"
			+ "bpmn-viewer.production.min.js";

	// Hit areas, outlines and random marker names add only weight and noise
	private static final String DRAW = """
			async (model) => {
				const viewer = new BpmnJS({ container: document.body });
				await viewer.importXML(model);
				const { svg } = await viewer.saveSVG();
				const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
				picture.querySelectorAll('.djs-hit, .djs-outline').forEach((part) => part.remove());
				picture.querySelectorAll('*').forEach((part) => {
					[...part.attributes].filter(({ name }) => name === 'class' || name.startsWith('data-'))
						.forEach(({ name }) => part.removeAttribute(name));
				});
				const [x, y, width, height] = picture.getAttribute('viewBox').split(' ').map(Number);
				const box = [x - 10, y - 10, width + 20, height + 20].map(Math.round);
				picture.setAttribute('viewBox', box.join(' '));
				picture.setAttribute('width', box[2]);
				picture.setAttribute('height', box[3]);
				const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
				Object.entries({ x: box[0], y: box[1], width: box[2], height: box[3], fill: 'white' })
					.forEach(([name, value]) => paper.setAttribute(name, value));
				picture.prepend(paper);
				let text = new XMLSerializer().serializeToString(picture);
				[...picture.querySelectorAll('marker')].forEach(({ id }, i) => text = text.replaceAll(id, 'marker' + i));
				return text.replaceAll('><g', '>\\n<g') + '\\n';
			}
			""";

	static Path pictureOf(Path model) {
		return FOLDER.resolve(model.getFileName().toString().replace(".bpmn", ".svg"));
	}

	static String stampOf(Path model) throws IOException {
		try {
			String text = Files.readString(model).replace("\r\n", "\n");
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "<!-- model-sha256: " + HexFormat.of().formatHex(hash) + " -->";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void draw() throws IOException {
		Files.createDirectories(FOLDER);
		Playwright.CreateOptions settings = new Playwright.CreateOptions()
			.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync"));
		try (Playwright playwright = Playwright.create(settings);
				Browser browser = playwright.chromium().launch(options)) {
			for (Path model : Diagram.files()) {
				Files.writeString(pictureOf(model), stampOf(model) + "\n" + draw(browser, Files.readString(model)));
			}
		}
	}

	private String draw(Browser browser, String model) throws IOException {
		Resource viewer = new PathMatchingResourcePatternResolver().getResources(BPMN_JS)[0];
		try (Page page = browser.newPage()) {
			page.setContent("<body></body>");
			page.addScriptTag(
					new Page.AddScriptTagOptions().setContent(viewer.getContentAsString(StandardCharsets.UTF_8)));
			return (String) page.evaluate(DRAW, model);
		}
	}

}
