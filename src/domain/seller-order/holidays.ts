/** `collective_leave` (*cuti bersama*) is a day off for the state; private businesses may work. */
type HolidayKind = "holiday" | "collective_leave"
export type Holiday = { date: string; name: string; kind: HolidayKind }

/** Until when the decrees below reach: the next one comes about September of the year before. */
export const DECREED_UNTIL = "2027-12-31"

const DECREED: readonly (readonly [date: string, kind: HolidayKind, name: string])[] = [
  ["2026-01-01", "holiday", "Tahun Baru 2026 Masehi"],
  ["2026-01-16", "holiday", "Isra Mikraj Nabi Muhammad SAW"],
  ["2026-02-16", "collective_leave", "Cuti Bersama Tahun Baru Imlek 2577 Kongzili"],
  ["2026-02-17", "holiday", "Tahun Baru Imlek 2577 Kongzili"],
  ["2026-03-18", "collective_leave", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1948)"],
  ["2026-03-19", "holiday", "Hari Suci Nyepi (Tahun Baru Saka 1948)"],
  ["2026-03-20", "collective_leave", "Cuti Bersama Idulfitri 1447 Hijriah"],
  ["2026-03-21", "holiday", "Idulfitri 1447 Hijriah (hari pertama)"],
  ["2026-03-22", "holiday", "Idulfitri 1447 Hijriah (hari kedua)"],
  ["2026-03-23", "collective_leave", "Cuti Bersama Idulfitri 1447 Hijriah"],
  ["2026-03-24", "collective_leave", "Cuti Bersama Idulfitri 1447 Hijriah"],
  ["2026-04-03", "holiday", "Wafat Yesus Kristus"],
  ["2026-04-05", "holiday", "Kebangkitan Yesus Kristus (Paskah)"],
  ["2026-05-01", "holiday", "Hari Buruh Internasional"],
  ["2026-05-14", "holiday", "Kenaikan Yesus Kristus"],
  ["2026-05-15", "collective_leave", "Cuti Bersama Kenaikan Yesus Kristus"],
  ["2026-05-27", "holiday", "Iduladha 1447 Hijriah"],
  ["2026-05-28", "collective_leave", "Cuti Bersama Iduladha 1447 Hijriah"],
  ["2026-05-31", "holiday", "Hari Raya Waisak 2570 BE"],
  ["2026-06-01", "holiday", "Hari Lahir Pancasila"],
  ["2026-06-16", "holiday", "1 Muharam Tahun Baru Islam 1448 Hijriah"],
  ["2026-08-17", "holiday", "Proklamasi Kemerdekaan"],
  ["2026-08-25", "holiday", "Maulid Nabi Muhammad SAW"],
  ["2026-12-24", "collective_leave", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"],
  ["2026-12-25", "holiday", "Kelahiran Yesus Kristus (Natal)"],
  ["2027-01-01", "holiday", "Tahun Baru 2027 Masehi"],
  ["2027-01-05", "holiday", "Isra Mikraj Nabi Muhammad SAW 1448 Hijriah"],
  ["2027-02-05", "collective_leave", "Cuti Bersama Tahun Baru Imlek 2578 Kongzili"],
  ["2027-02-06", "holiday", "Tahun Baru Imlek 2578 Kongzili"],
  ["2027-03-08", "holiday", "Hari Suci Nyepi (Tahun Baru Saka 1949)"],
  ["2027-03-09", "collective_leave", "Cuti Bersama Idulfitri 1448 Hijriah"],
  ["2027-03-10", "holiday", "Idulfitri 1448 Hijriah (hari pertama)"],
  ["2027-03-11", "holiday", "Idulfitri 1448 Hijriah (hari kedua)"],
  ["2027-03-12", "collective_leave", "Cuti Bersama Idulfitri 1448 Hijriah"],
  ["2027-03-15", "collective_leave", "Cuti Bersama Idulfitri 1448 Hijriah"],
  ["2027-03-25", "collective_leave", "Cuti Bersama Wafat Yesus Kristus"],
  ["2027-03-26", "holiday", "Wafat Yesus Kristus"],
  ["2027-03-28", "holiday", "Kebangkitan Yesus Kristus (Paskah)"],
  ["2027-05-01", "holiday", "Hari Buruh Internasional"],
  ["2027-05-06", "holiday", "Kenaikan Yesus Kristus"],
  ["2027-05-17", "holiday", "Iduladha 1448 Hijriah"],
  ["2027-05-18", "collective_leave", "Cuti Bersama Iduladha 1448 Hijriah"],
  ["2027-05-19", "collective_leave", "Cuti Bersama Hari Raya Waisak 2571 BE"],
  ["2027-05-20", "holiday", "Hari Raya Waisak 2571 BE"],
  ["2027-06-01", "holiday", "Hari Lahir Pancasila"],
  ["2027-06-06", "holiday", "1 Muharam Tahun Baru Islam 1449 Hijriah"],
  ["2027-08-15", "holiday", "Maulid Nabi Muhammad SAW"],
  ["2027-08-17", "holiday", "Proklamasi Kemerdekaan"],
  ["2027-12-24", "collective_leave", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"],
  ["2027-12-25", "holiday", "Kelahiran Yesus Kristus (Natal)"],
  ["2027-12-26", "holiday", "Isra Mikraj Nabi Muhammad SAW 1449 Hijriah"],
]

/**
 * Indonesia's holidays and collective leave by the decrees of three ministers: for 2026 no. 1497, 2 and 5
 * of 2025, for 2027 no. 1205, 3 and 2 of 2026. A library would not do: those that compute the days leave
 * out collective leave, and are a day off where the moon is sighted.
 */
export const HOLIDAYS: readonly Holiday[] = DECREED.map(([date, kind, name]) => ({
  date,
  kind,
  name,
}))

/** What an operator said of a day: free though no decree says so, or worked although one does. */
export type HolidayChoice = { date: string; name: string; free: boolean }

/** Which of the decreed days are free: none, the holidays, or collective leave as well. */
export const HOLIDAY_POLICIES = ["none", "holidays", "with_collective_leave"] as const
export type HolidayPolicy = (typeof HOLIDAY_POLICIES)[number]

export function isDecreedFree({ kind }: Holiday, policy: HolidayPolicy): boolean {
  return policy === "with_collective_leave" || (policy === "holidays" && kind === "holiday")
}

/** The days of WIB (`YYYY-MM-DD`) on which nobody is asked to ship; an operator's word is the last. */
export function freeDays(
  policy: HolidayPolicy,
  choices: readonly HolidayChoice[]
): ReadonlySet<string> {
  const days = new Set(HOLIDAYS.filter((day) => isDecreedFree(day, policy)).map(({ date }) => date))
  for (const { date, free } of choices) {
    if (free) days.add(date)
    else days.delete(date)
  }
  return days
}
