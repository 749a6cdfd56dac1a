/** What stands before a name and is no part of it: `Kota Bandung`, `Kab. Sleman`, `Kecamatan Coblong`. */
const KINDS =
  /\b(?:provinsi|prov|province|kabupaten|kab|regency|kota|city|administrasi|adm|kecamatan|kec|kelurahan|kel|desa)\b/g

const ALIASES: Record<string, string> = {
  solo: "surakarta",
  jogja: "yogyakarta",
  jogjakarta: "yogyakarta",
  ujungpandang: "makassar",
}

/** A name of a place as it is compared: without accents, case, blanks, marks, and words such as *Kota*. */
export function nameKey(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bkep\b\.?/g, "kepulauan")
    .replace(/sumatra/g, "sumatera")
  const bare = plain.replace(KINDS, " ").replace(/[^\p{L}\p{N}]/gu, "")
  const key = bare || plain.replace(/[^\p{L}\p{N}]/gu, "")
  return ALIASES[key] ?? key
}

/** Shorter ones are found by accident in longer ones. */
const TELLING = 4

/** Whether two names may be of one place: `Jakarta` and `Jakarta Selatan`, `Bandung Kota` and `Bandung`. */
export function mayBeOnePlace(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)]
  if (a === b) return true
  if (Math.min(a.length, b.length) < TELLING) return false
  return a.includes(b) || b.includes(a)
}
