/** List number formats, by their names in ECMA-376 (ST_NumberFormat), and Hangul's circled letters. */
const formats: Readonly<Record<string, (value: number) => string | undefined>> = {
  none: () => "",
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value)?.toLowerCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => from(0x2474, 20, value),
  decimalEnclosedFullstop: (value) => from(0x2488, 20, value),
  ganada: (value) => [..."가나다라마바사아자차카타파하"][value - 1],
  chosung: (value) => [..."ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"][value - 1],
  koreanDigital: (value) => digits(value, "영일이삼사오육칠팔구"),
  koreanDigital2: (value) => digits(value, "零一二三四五六七八九"),
  ideographDigital: (value) => digits(value, "〇一二三四五六七八九"),
  koreanCounting: (value) => counted(value, "일이삼사오육칠팔구", "십"),
  japaneseCounting: (value) => counted(value, "一二三四五六七八九", "十"),
  chineseCounting: (value) => counted(value, "一二三四五六七八九", "十"),
  chineseCountingThousand: (value) => counted(value, "一二三四五六七八九", "十"),
  circledGanada: (value) => from(0x326e, 14, value),
  circledChosung: (value) => from(0x3260, 14, value),
  circledUpperLetter: (value) => from(0x24b6, 26, value),
  circledLowerLetter: (value) => from(0x24d0, 26, value),
  ideographTraditional: (value) => [..."甲乙丙丁戊己庚辛壬癸"][value - 1],
  ideographZodiac: (value) => [..."子丑寅卯辰巳午未申酉戌亥"][value - 1],
};

/** Renders a number as a list shows it; undefined if that is unknown. */
export function numberAs(format: string, value: number): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format]?.(value) : undefined;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const romanParts = [
  ...[
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
  ],
  ...[
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ],
] as const;

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let left = value;
  let text = "";
  for (const [worth, part] of romanParts) {
    for (; left >= worth; left -= worth) text += part;
  }
  return text;
}

/** A … Z, AA, BB …, as Word counts. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 26 * 20) return undefined;
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function from(first: number, count: number, value: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : undefined;
}

function circled(value: number): string | undefined {
  if (value <= 20) return from(0x2460, 20, value);
  return value <= 35 ? from(0x3251, 15, value - 20) : from(0x32b1, 15, value - 35);
}

function digits(value: number, signs: string): string | undefined {
  return value >= 0 ? String(value).replace(/\d/g, (digit) => [...signs][Number(digit)] ?? "") : undefined;
}

/** 일, 이 … 십, 십일 … 이십 … 구십구. */
function counted(value: number, units: string, ten: string): string | undefined {
  if (value < 1 || value > 99) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const unit = (digit: number) => (digit > 0 ? ([...units][digit - 1] ?? "") : "");
  return `${tens > 1 ? unit(tens) : ""}${tens > 0 ? ten : ""}${unit(ones)}`;
}
