package org.mingzhang.reading.pdf;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Some fonts say of a character that it is a radical which looks the same: ⽀ for 支. Their
 * text looks right and equals nothing.
 */
final class Radicals {

	/** Radicals of the supplement and the characters that they are printed for. */
	private static final String SUPPLEMENT = "⺀冫⺄乙⺆冂⺇几⺌小⺍小⺎兀⺕彐⺗心⺘手⺙攴⺛旡⺜日⺝月⺟母⺠民⺡水⺣火⺤爫⺥爪⺩玉⺫目⺬示⺭礻⺯糸⺰纟⺱网⺲罒⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";

	private static final char FIRST = '\u2E80';

	private static final char FIRST_OF_KANGXI = '\u2F00';

	private static final char LAST_OF_KANGXI = '\u2FDF';

	private Radicals() {
	}

	/** The text with characters in place of radicals and of compatibility forms. */
	static String unified(String text) {
		return text.chars().allMatch(Radicals::isPlain) ? text
				: text.chars().mapToObj((symbol) -> unified((char) symbol)).collect(Collectors.joining());
	}

	private static boolean isPlain(int symbol) {
		return symbol < FIRST || (symbol > LAST_OF_KANGXI && symbol < '\uF900');
	}

	private static String unified(char symbol) {
		if (symbol < FIRST) {
			return String.valueOf(symbol);
		}
		int place = (symbol < FIRST_OF_KANGXI) ? SUPPLEMENT.indexOf(symbol) : -1;
		if (place >= 0) {
			return String.valueOf(SUPPLEMENT.charAt(place + 1));
		}
		boolean doubled = symbol <= LAST_OF_KANGXI || (symbol >= '\uF900' && symbol <= '\uFAFF');
		return doubled ? Normalizer.normalize(String.valueOf(symbol), Normalizer.Form.NFKC) : String.valueOf(symbol);
	}

}
