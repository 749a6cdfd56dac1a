/** What stands before a name and is no part of it: `Kota Bandung`, `Kab. Sleman`, `Kecamatan Coblong`. */
const KINDS =
  /\b(?:provinsi|prov|province|kabupaten|kab|regency|kota|city|administrasi|adm|kecamatan|kec|kelurahan|kel|desa)\b/g

const ALIASES: Record<string, string> = {
  solo: "surakarta",
  jogja: "yogyakarta",
  jogjakarta: "yogyakarta",
  ujungpandang: "makassar",
}

/** The words of a name, without accents, case, marks, and words such as *Kota*. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bkep\b\.?/g, "kepulauan")
    .replace(/sumatra/g, "sumatera")
  const split = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const telling = split(plain.replace(KINDS, " "))
  return telling.length > 0 ? telling : split(plain)
}

/** A name of a place as it is compared: `Pematang Siantar` and `Kota Pematangsiantar` are one. */
export function nameKey(name: string): string {
  const key = wordsOf(name).join("")
  return ALIASES[key] ?? key
}

/** Whether two names may be of one place: `Jakarta` and `Jakarta Selatan`, `Bandung Kota` and `Bandung`. */
export function mayBeOnePlace(one: string, other: string): boolean {
  if (nameKey(one) === nameKey(other)) return true
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  // Whole words: Bali is no part of Balikpapan.
  return fewer !== undefined && fewer.every((word) => more?.includes(word))
}
