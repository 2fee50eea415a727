package org.vekha.setup;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.vekha.shared.RuleViolation;

/**
 * The time zones of the country, from west to east, as people call them.
 */
public final class TimeZones {

	private static final Map<String, String> TITLES = titles();

	private TimeZones() {
	}

	private static Map<String, String> titles() {
		var titles = new LinkedHashMap<String, String>();
		titles.put("Europe/Kaliningrad", "Калининград (московское время −1 ч)");
		titles.put("Europe/Moscow", "Москва (московское время)");
		titles.put("Europe/Samara", "Самара, Ижевск (+1 ч)");
		titles.put("Europe/Saratov", "Саратов, Астрахань, Ульяновск (+1 ч)");
		titles.put("Asia/Yekaterinburg", "Екатеринбург, Уфа, Пермь, Тюмень (+2 ч)");
		titles.put("Asia/Omsk", "Омск (+3 ч)");
		titles.put("Asia/Novokuznetsk", "Кемерово, Новокузнецк (+4 ч)");
		titles.put("Asia/Tomsk", "Томск (+4 ч)");
		titles.put("Asia/Novosibirsk", "Новосибирск (+4 ч)");
		titles.put("Asia/Barnaul", "Барнаул, Горно-Алтайск (+4 ч)");
		titles.put("Asia/Krasnoyarsk", "Красноярск, Абакан, Кызыл (+4 ч)");
		titles.put("Asia/Irkutsk", "Иркутск, Улан-Удэ (+5 ч)");
		titles.put("Asia/Chita", "Чита (+6 ч)");
		titles.put("Asia/Yakutsk", "Якутск, Благовещенск (+6 ч)");
		titles.put("Asia/Vladivostok", "Владивосток, Хабаровск (+7 ч)");
		titles.put("Asia/Magadan", "Магадан (+8 ч)");
		titles.put("Asia/Sakhalin", "Южно-Сахалинск (+8 ч)");
		titles.put("Asia/Kamchatka", "Петропавловск-Камчатский, Анадырь (+9 ч)");
		return titles;
	}

	/** The titles by the ids of the zones. */
	public static Map<String, String> all() {
		return new LinkedHashMap<>(TITLES);
	}

	static ZoneId of(String id) {
		if (!TITLES.containsKey(id)) {
			throw new RuleViolation("Выберите часовой пояс из списка.");
		}
		return ZoneId.of(id);
	}

}
