/**
 * Whether a written word is a Vietnamese syllable: onset, rhyme and tone that go together.
 *
 * It tells text from the same bytes read by another table: `Trường` is a syllable, `Tr­êng` is not.
 */

const onsets = new Set([
  "",
  ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "),
]);

/** Without tone; `qu` and `gi` are onsets, so `quyết` is `qu` + `yêt`. */
const rhymes = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay " +
    "oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ " +
    "uy uya uych uyt uynh uyu uyên uyêt uyp ư ưa ưc ưi ưm ưn ưng ưt ưu " +
    "ươc ươi ươm ươn ương ươp ươt ươu y ych yt ynh yên yêm yêng yêt yêu"
  ).split(" "),
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONE_WITHOUT_VOWEL = /[^\u0302\u0306\u031Baeiouy][\u0300\u0301\u0303\u0309\u0323]/u;
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u;

/** `đ` of `đ/c`, and short forms in capitals: `QĐ`, `HĐND`, `GDĐT`. */
const SHORT_FORM = /^(?:đ|\p{Lu}*[ĐƯ]\p{Lu}*)$/u;

/**
 * Judges one word without spaces, digits and punctuation, in any case.
 *
 * @example
 * isVietnameseSyllable("Thạnh"); // true
 * isVietnameseSyllable("Thaïnh"); // false
 */
export function isVietnameseSyllable(word: string): boolean {
  if (SHORT_FORM.test(word)) return true;
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1 || TONE_WITHOUT_VOWEL.test(decomposed)) return false;
  const letters = decomposed.replace(TONE, "").normalize("NFC");
  const onset = ONSET.exec(letters)?.[0] ?? "";
  return [onset, onset.slice(0, -1)].some(
    (one) => onsets.has(one) && goTogether(one, letters.slice(one.length), tones[0]),
  );
}

/** Syllables that end in a stop are spoken with the tones sắc and nặng only. */
function goTogether(onset: string, rhyme: string, tone: string | undefined): boolean {
  if (!rhymes.has(rhyme)) return false;
  const isFront = /^[eêiy]/u.test(rhyme);
  if (/^(?:gh|ngh|k)$/u.test(onset) && !isFront) return false;
  if (/^(?:ng|c)$/u.test(onset) && isFront) return false;
  const isStopped = /(?:c|ch|k|p|t)$/u.test(rhyme);
  return !isStopped || tone === "\u0301" || tone === "\u0323";
}
