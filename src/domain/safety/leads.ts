import type { Said } from "../said"
import type { ShieldReason } from "./scam-shield"

/** Where a text leads, as people say it. */
const LEADS: Record<ShieldReason, Said> = {
  contact: { en: "another way to talk", id: "kontak lain" },
  payment: { en: "another way to pay", id: "pembayaran lain" },
  link: { en: "another site", id: "situs lain" },
  trick: {
    en: "codes or secrets that nobody asks for",
    id: "kode atau rahasia yang tidak boleh diminta",
  },
}

export function sayLeads(reasons: readonly ShieldReason[], language: keyof Said): string {
  return reasons.map((reason) => LEADS[reason][language]).join(", ")
}
