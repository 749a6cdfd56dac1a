import type { Said } from "../../domain/said"
import { type MemberRole, ROLE_NAMES } from "../../domain/seller/permissions"
import { defineErrors } from "../../shared/errors"

export const SellerErrors = defineErrors({
  SELLER_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Seller not found", id: "Toko tidak ditemukan" }),
  },
  SELLER_HANDLE_TAKEN: {
    kind: "INVALID_DATA",
    message: (v: { handle: string }) => ({
      en: `The handle "${v.handle}" is taken`,
      id: `Handle "${v.handle}" sudah dipakai`,
    }),
  },
  SELLER_EXISTS: {
    kind: "NOT_ALLOWED",
    message: () => ({ en: "This account already owns a shop", id: "Akun ini sudah punya toko" }),
  },
  SELLER_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) => ({
      en: `A ${v.from} shop cannot become ${v.to}`,
      id: `Toko berstatus ${v.from} tidak bisa menjadi ${v.to}`,
    }),
  },
  SELLER_NOT_ACTIVE: {
    kind: "FORBIDDEN",
    message: () => ({
      en: "This shop may not sell until it is approved",
      id: "Toko ini belum boleh berjualan sebelum disetujui",
    }),
  },
  SELLER_MEMBERSHIP_REQUIRED: {
    kind: "FORBIDDEN",
    message: () => ({
      en: "This account has no shop yet. Open one with POST /store/sellers",
      id: "Akun ini belum punya toko. Buka dengan POST /store/sellers",
    }),
  },
  SELLER_AMBIGUOUS: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "This account works for several shops. Name one in the header x-seller-id",
      id: "Akun ini bekerja untuk beberapa toko. Sebutkan salah satu di header x-seller-id",
    }),
  },
  ORIGIN_CONTRADICTS: {
    kind: "INVALID_DATA",
    message: (v: { contradiction: Said }) => ({
      en: `The origin names two places: ${v.contradiction.en}`,
      id: `Alamat asal menyebut dua tempat: ${v.contradiction.id}`,
    }),
  },
  SELLER_ROLE_FORBIDDEN: {
    kind: "FORBIDDEN",
    message: (v: { role: MemberRole }) => ({
      en: `As ${ROLE_NAMES[v.role].en} of this shop you may not do this`,
      id: `Sebagai ${ROLE_NAMES[v.role].id} toko ini Anda tidak boleh melakukan ini`,
    }),
  },
  SELLER_STATUS_FORBIDDEN: {
    kind: "FORBIDDEN",
    message: (v: { status: string }) => ({
      en: `Nobody may do this while the shop is ${v.status}`,
      id: `Ini tidak boleh dilakukan selama toko berstatus ${v.status}`,
    }),
  },
})
