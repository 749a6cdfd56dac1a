import { contradicting } from "../../domain/place/contradicting"
import type { Contradiction } from "../../domain/place/one-place"
import type { Said } from "../../domain/said"
import { defineErrors } from "../errors"

/** What buyers and sellers are told. ORD codes are those of Lampiran L. */
export const CourierErrors = defineErrors({
  SHIPPING_ADDRESS_MISSING: {
    kind: "INVALID_DATA",
    code: "ORD_003",
    message: () => ({ en: "Add a shipping address first", id: "Isi alamat pengiriman dulu" }),
  },
  SHIPPING_ADDRESS_INCOMPLETE: {
    kind: "INVALID_DATA",
    code: "ORD_003",
    message: (v: { needs: readonly Said[] }) => ({
      en: `No courier can use the shipping address. It needs ${v.needs.map((need) => need.en).join("; ")}`,
      id: `Alamat pengiriman belum bisa dipakai kurir. Lengkapi ${v.needs.map((need) => need.id).join("; ")}`,
    }),
  },
  SHIPPING_ADDRESS_CONTRADICTS: {
    kind: "INVALID_DATA",
    code: "ORD_003",
    message: (v: Contradiction & { postal_code: string }) => ({
      en: `The shipping address names two places: ${contradicting(v, "metadata.").en}`,
      id: `Alamat pengiriman menyebut dua tempat: ${contradicting(v, "metadata.").id}`,
    }),
  },
  SHIPPING_RATES_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    code: "ORD_004",
    message: () => ({
      en: "Courier prices cannot be asked for at the moment. Please try again shortly",
      id: "Ongkos kirim sedang tidak bisa ditanyakan. Coba lagi sebentar",
    }),
  },
  COURIER_NOT_OFFERED: {
    kind: "INVALID_DATA",
    message: ({ courier }: { courier: string }) => ({
      en: `${courier} does not bring this parcel to this address. Choose one of the offered couriers`,
      id: `${courier} tidak mengantar paket ini ke alamat ini. Pilih salah satu kurir yang ditawarkan`,
    }),
  },
  PRICED_ELSEWHERE: {
    kind: "INVALID_DATA",
    code: "COURIER_NOT_OFFERED",
    message: ({ courier }: { courier: string }) => ({
      en: `The shop has moved since ${courier} was chosen. Choose a courier again`,
      id: `Toko sudah pindah alamat sejak ${courier} dipilih. Pilih kurirnya lagi`,
    }),
  },
  NO_COURIER_OFFERED: {
    kind: "INVALID_DATA",
    code: "COURIER_NOT_OFFERED",
    message: () => ({
      en: "No courier brings this parcel to this address",
      id: "Tidak ada kurir yang mengantar paket ini ke alamat ini",
    }),
  },
  INSURANCE_NOT_OFFERED: {
    kind: "INVALID_DATA",
    message: ({ courier }: { courier: string | null }) => ({
      en: `${courier ?? "This marketplace"} does not insure this parcel. Choose without insurance, or another courier`,
      id: `${courier ?? "Marketplace ini"} tidak menyediakan asuransi untuk paket ini. Pilih tanpa asuransi, atau kurir lain`,
    }),
  },
  OPTION_NOT_OF_A_SELLER: {
    kind: "INVALID_DATA",
    code: "ORD_004",
    message: () => ({
      en: "This shipping option does not belong to a seller, so it has no origin",
      id: "Pilihan pengiriman ini bukan milik penjual, sehingga tidak punya alamat asal",
    }),
  },
  SHIP_FROM_SELLER_ORDER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Parcels are booked from the seller order (POST /seller/orders/:id/ship), not by a fulfillment alone",
      id: "Paket dipesan, dikirim dan dibatalkan dari pesanan penjual; fulfillment Medusa mengikuti sendiri",
    }),
  },
})
