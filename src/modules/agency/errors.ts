import { defineErrors } from "../../shared/errors"

export const AgencyErrors = defineErrors({
  AGENCY_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Agency not found", id: "Agensi tidak ditemukan" }),
  },
  AGENCY_EXISTS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "You manage an agency already",
      id: "Kamu sudah mengelola sebuah agensi",
    }),
  },
  AGENCY_FULL: {
    kind: "NOT_ALLOWED",
    message: (v: { most: number }) => ({
      en: `An agency has no more than ${v.most} shops`,
      id: `Sebuah agensi paling banyak memiliki ${v.most} toko`,
    }),
  },
  AGENCY_SHOP_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Shop not found", id: "Toko tidak ditemukan" }),
  },
  AGENCY_SHOP_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) => ({
      en: `What is ${v.from} cannot become ${v.to}`,
      id: `Yang berstatus ${v.from} tidak bisa menjadi ${v.to}`,
    }),
  },
})
