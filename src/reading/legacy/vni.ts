/**
 * VNI for Windows, the encoding of the fonts VNI-Times, VNI-Helve …, whole: a vowel is followed by
 * the byte of its marks; ơ, ư, đ, ỵ and i with a tone are bytes of their own.
 *
 * Each vowel with its marks in pairs: mark, letter.
 */
const marked: Readonly<Record<string, string>> = {
  a: "øàùáûảõãïạââàầáấåẩãẫäậêăèằéắúẳüẵëặ",
  e: "øèùéûẻõẽïẹâêàềáếåểãễäệ",
  o: "øòùóûỏõõïọâôàồáốåổãỗäộ",
  u: "øùùúûủõũïụ",
  y: "øỳùýûỷõỹ",
  ô: "øờùớûởõỡïợ",
  ö: "øừùứûửõữïự",
};

/** Letters of one byte. */
const single = "ôơöưñđîỵììííæỉóĩòị";

/** Each one or two characters of VNI with their letter, small and capital. */
export const vni: ReadonlyMap<string, string> = new Map([
  ...Object.entries(marked).flatMap(([vowel, pairs]) =>
    pairsOf(pairs).flatMap(([mark, letter]) => bothCases(vowel + mark, letter)),
  ),
  ...pairsOf(single).flatMap(([from, letter]) => bothCases(from, letter)),
]);

function pairsOf(text: string): [string, string][] {
  const letters = Array.from(text.normalize("NFC"));
  return letters.flatMap((from, at) => (at % 2 === 0 ? [[from, letters[at + 1]!]] : []));
}

/** Small; capital; and a capital vowel with a small mark, as typed at the beginning of a word. */
function bothCases(from: string, letter: string): [string, string][] {
  return [
    [from, letter],
    [from.toUpperCase(), letter.toUpperCase()],
    [from.charAt(0).toUpperCase() + from.slice(1), letter.toUpperCase()],
  ];
}
