import { defineErrors } from "../../shared/errors"

export const SafetyErrors = defineErrors({
  REPORT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Report not found", id: "Laporan tidak ditemukan" }),
  },
  REPORT_TARGET_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "There is nothing of that kind to report",
      id: "Yang dilaporkan tidak ditemukan",
    }),
  },
  REPORTED_ALREADY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "You have reported this already, and an operator will look at it",
      id: "Ini sudah Anda laporkan dan akan diperiksa operator",
    }),
  },
  REPORT_DECIDED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Another operator has decided this already",
      id: "Operator lain sudah memutuskan laporan ini",
    }),
  },
  REPORT_OUTCOME_UNFIT: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "A listing can be taken down, and a message hidden; nothing else",
      id: "Hanya listing yang bisa diturunkan, dan hanya pesan yang bisa disembunyikan",
    }),
  },
  PARTY_BLOCKED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "You and this shop do not deal with each other",
      id: "Anda dan toko ini tidak bisa bertransaksi",
    }),
  },
  BLOCK_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Nobody is blocked by that name", id: "Tidak ada pemblokiran itu" }),
  },
})
