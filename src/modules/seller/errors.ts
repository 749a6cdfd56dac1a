import type { Said } from "../../domain/said"
import { type MemberRole, ROLE_NAMES } from "../../domain/seller/permissions"
import type { DocumentKind } from "../../domain/seller/verification"
import { defineErrors } from "../../shared/errors"

const VACATIONS = {
  ends_before: {
    en: "reopens_at must lie after closes_at",
    id: "reopens_at harus setelah closes_at",
  },
  is_over: { en: "reopens_at must lie ahead", id: "reopens_at harus di masa depan" },
  too_far: {
    en: "A vacation begins and ends within a year",
    id: "Masa tutup dimulai dan berakhir dalam setahun",
  },
} satisfies Record<string, Said>

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
      en: "This shop may not sell now",
      id: "Toko ini sedang tidak boleh berjualan",
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
  SELLER_MEMBER_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "Nobody of this id works for the shop",
      id: "Tidak ada anggota toko dengan id ini",
    }),
  },
  SELLER_MEMBER_EXISTS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This person works for the shop already",
      id: "Orang ini sudah menjadi anggota toko",
    }),
  },
  SELLER_MEMBERS_FULL: {
    kind: "NOT_ALLOWED",
    message: (v: { most: number }) => ({
      en: `A shop has at most ${v.most} members, open invitations included`,
      id: `Satu toko paling banyak punya ${v.most} anggota, termasuk undangan yang masih terbuka`,
    }),
  },
  SELLER_OWNER_STAYS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The owner stays until the shop is handed over",
      id: "Pemilik tetap sampai toko diserahkan kepada orang lain",
    }),
  },
  SELLER_INVITATION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "There is no such invitation, or it was used, taken back or is too old",
      id: "Undangan tidak ada, atau sudah dipakai, ditarik, atau kedaluwarsa",
    }),
  },
  SELLER_INVITATION_OPEN: {
    kind: "NOT_ALLOWED",
    message: (v: { role: MemberRole }) => ({
      en: `This person is invited already, as ${ROLE_NAMES[v.role].en}: take that back first`,
      id: `Orang ini sudah diundang sebagai ${ROLE_NAMES[v.role].id}: tarik dulu undangan itu`,
    }),
  },
  SELLER_INVITATION_FOR_ANOTHER: {
    kind: "FORBIDDEN",
    message: () => ({
      en: "This invitation is for another e-mail address. Log in with that one",
      id: "Undangan ini untuk alamat email lain. Masuk dengan alamat itu",
    }),
  },
  SELLER_CUSTOMER_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "There is no customer of this id with an account",
      id: "Tidak ada pelanggan berakun dengan id ini",
    }),
  },
  SELLER_OFFER_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "The shop is not offered, or the offer was taken back or is too old",
      id: "Toko tidak sedang ditawarkan, atau tawarannya ditarik atau kedaluwarsa",
    }),
  },
  SELLER_MEMBER_OWNS_THIS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This person owns the shop already",
      id: "Orang ini sudah menjadi pemilik toko",
    }),
  },
  SELLER_MEMBER_OWNS_ANOTHER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This person owns another shop already",
      id: "Orang ini sudah punya toko lain",
    }),
  },
  SELLER_UNVERIFIED: {
    kind: "NOT_ALLOWED",
    message: (v: { missing: readonly DocumentKind[] }) => ({
      en: `The shop may sell once its owner is verified. Still missing: ${v.missing.join(", ")}`,
      id: `Toko boleh berjualan setelah pemiliknya diverifikasi. Yang belum: ${v.missing.join(", ")}`,
    }),
  },
  SELLER_STATUS_FORBIDDEN: {
    kind: "FORBIDDEN",
    message: (v: { status: string }) => ({
      en: `Nobody may do this while the shop is ${v.status}`,
      id: `Ini tidak boleh dilakukan selama toko berstatus ${v.status}`,
    }),
  },
  VACATION_INVALID: {
    kind: "INVALID_DATA",
    message: (v: { why: keyof typeof VACATIONS }) => VACATIONS[v.why],
  },
  SUSPENSION_IS_OVER: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "The end of a suspension must lie ahead",
      id: "Akhir penangguhan harus di masa depan",
    }),
  },
  COURIER_NOT_KNOWN: {
    kind: "INVALID_DATA",
    message: (v: { couriers: readonly string[]; known: readonly string[] }) => ({
      en: `This marketplace does not send with ${v.couriers.join(", ")}. Choose of: ${v.known.join(", ")}`,
      id: `Marketplace ini tidak mengirim dengan ${v.couriers.join(", ")}. Pilih dari: ${v.known.join(", ")}`,
    }),
  },
  SELLER_HANDLE_WRONG: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "Type the handle of the shop to close it for good",
      id: "Ketik handle toko untuk menutupnya selamanya",
    }),
  },
  SELLER_BUSY: {
    kind: "NOT_ALLOWED",
    message: (v: { numbers: readonly string[]; pieces_held: number; refunds: number }) => ({
      en: `The shop cannot be closed yet. Orders under way: ${v.numbers.join(", ") || "none"}; pieces that somebody is buying: ${v.pieces_held}; refunds on their way: ${v.refunds}`,
      id: `Toko belum bisa ditutup. Pesanan berjalan: ${v.numbers.join(", ") || "tidak ada"}; barang yang sedang dibeli: ${v.pieces_held}; pengembalian dana berjalan: ${v.refunds}`,
    }),
  },
})
