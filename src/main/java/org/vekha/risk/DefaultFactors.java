package org.vekha.risk;

import java.util.List;

/**
 * The catalogue for a municipality that has not set up its own.
 */
final class DefaultFactors {

	private static final String RESOURCES = "Ресурсы и кадры";

	private static final String MANAGEMENT = "Управление школой";

	private static final String CLIMATE = "Школьный уклад";

	static final List<RiskFactor> LIST = List.of(
			new RiskFactor("1.1", RESOURCES, "Школе не хватает оборудования, техники или скорости интернета"),
			new RiskFactor("1.2", RESOURCES, "Не хватает учителей или велика совмещённая нагрузка"),
			new RiskFactor("1.3", RESOURCES, "Учителям недостаёт предметной и методической подготовки"),
			new RiskFactor("1.4", RESOURCES, "Обучение учителей не устраняет их профессиональных дефицитов"),
			new RiskFactor("2.1", MANAGEMENT, "Руководство мало заинтересовано в улучшении результатов"),
			new RiskFactor("2.2", MANAGEMENT, "Оценка результатов обучения необъективна или не налажена"),
			new RiskFactor("2.3", MANAGEMENT, "Учителя мало взаимодействуют и перенимают опыт друг у друга"),
			new RiskFactor("2.4", MANAGEMENT, "Много учеников с риском неуспешности, адресной помощи им мало"),
			new RiskFactor("2.5", MANAGEMENT, "Много учеников с ОВЗ, учителя не готовы к работе с ними"),
			new RiskFactor("2.6", MANAGEMENT, "Профориентация не поддерживает желания учиться"),
			new RiskFactor("3.1", CLIMATE, "Ученикам и учителям в школе неблагополучно"),
			new RiskFactor("3.2", CLIMATE, "Учителя эмоционально выгорают и отстраняются от работы"),
			new RiskFactor("3.3", CLIMATE, "У учеников низкая учебная мотивация"),
			new RiskFactor("3.4", CLIMATE, "На уроках трудно поддерживать дисциплину"),
			new RiskFactor("3.5", CLIMATE, "Родители мало участвуют в учёбе детей"));

	private DefaultFactors() {
	}

}
