import type { Said } from "../../domain/said"
import { defineErrors } from "../../shared/errors"

const REFUSED = {
  "the booking": { en: "the booking", id: "pemesanan" },
  "to give the parcel back": { en: "to give the parcel back", id: "mengembalikan paket" },
} as const satisfies Record<string, Said>

export const ShippingErrors = defineErrors({
  COURIER_NOT_CHOSEN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The buyer chose no courier for this order",
      id: "Pembeli tidak memilih kurir untuk pesanan ini",
    }),
  },
  ORDER_CANCELLED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The order was cancelled; no courier is booked for it",
      id: "Pesanan ini dibatalkan; tidak ada kurir yang dipesan untuknya",
    }),
  },
  COLLECTION_METHOD_NOT_OFFERED: {
    kind: "INVALID_DATA",
    message: (v: { offered: string }) => ({
      en: `This courier offers ${v.offered} only`,
      id: `Kurir ini hanya menawarkan ${v.offered}`,
    }),
  },
  PICKUP_TIME_INVALID: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "A pickup can be scheduled from now until seven days ahead (WIB)",
      id: "Penjemputan bisa dijadwalkan dari sekarang sampai tujuh hari ke depan (WIB)",
    }),
  },
  CASH_REFUSED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The courier does not collect the money of this parcel any more. Ask the operator to call the order off",
      id: "Kurir sudah tidak menagih uang untuk paket ini. Minta operator membatalkan pesanannya",
    }),
  },
  CASH_NEEDS_BOOKING: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This order is paid at the door: only the booked courier collects the money",
      id: "Pesanan ini bayar di tempat: hanya kurir yang dipesan lewat tombol yang menagih uangnya",
    }),
  },
  LABEL_NOT_READY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "There is no label yet: the parcel has no waybill",
      id: "Label belum ada: paket belum punya nomor resi",
    }),
  },
  COURIER_REFUSED: {
    kind: "NOT_ALLOWED",
    message: (v: { what: keyof typeof REFUSED; reason: string }) => ({
      en: `The courier refused ${REFUSED[v.what].en}: ${v.reason}`,
      id: `Kurir menolak ${REFUSED[v.what].id}: ${v.reason}`,
    }),
  },
  BOOKING_UNKNOWN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The courier has not answered the booking yet. Ship again to learn how it stands, then cancel",
      id: "Kurir belum menjawab pemesanannya. Kirim lagi untuk mengetahui keadaannya, lalu batalkan",
    }),
  },
  COURIER_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The courier service does not answer. Nothing is lost: try again in a moment",
      id: "Layanan kurir tidak menjawab. Tidak ada yang hilang: coba lagi sebentar",
    }),
  },
})
