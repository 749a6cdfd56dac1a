import { type MailShape, mail } from "./shape"

/** What followers of a shop, and who claims something, are told of live sales. */
export const LIVE_SALE_MAILS = {
  "live-announced": mail(["shop", "title", "until"], "live_sale", {
    id: ({ shop, title, until }) => ({
      subject: `${shop} akan siaran langsung: ${title}`,
      lines: [`${shop} akan menunjukkan barangnya secara langsung pada ${until}.`],
      button: "Lihat siaran",
    }),
    en: ({ shop, title, until }) => ({
      subject: `${shop} plans a live sale: ${title}`,
      lines: [`${shop} shows its pieces live at ${until}.`],
      button: "See the live sale",
    }),
  }),
  "live-began": mail(["shop", "title"], "live_sale", {
    id: ({ shop, title }) => ({
      subject: `${shop} sedang siaran langsung: ${title}`,
      lines: ["Yang klaim lebih dulu, dia yang dapat."],
      button: "Tonton sekarang",
    }),
    en: ({ shop, title }) => ({
      subject: `${shop} is live: ${title}`,
      lines: ["Whoever claims a piece first gets it."],
      button: "Watch now",
    }),
  }),
  "live-moved": mail(["shop", "title", "until"], "live_sale", {
    id: ({ shop, title, until }) => ({
      subject: `Jadwal siaran langsung ${shop} berubah: ${title}`,
      lines: [`Siaran ini sekarang dijadwalkan pada ${until}.`],
      button: "Lihat siaran",
    }),
    en: ({ shop, title, until }) => ({
      subject: `${shop} has moved its live sale: ${title}`,
      lines: [`It is planned for ${until} now.`],
      button: "See the live sale",
    }),
  }),
  "live-called-off": mail(["shop", "title"], "live_sale", {
    id: ({ shop, title }) => ({
      subject: `${shop} membatalkan siaran langsung: ${title}`,
      lines: ["Siaran yang dijadwalkan ini tidak jadi."],
      button: "Lihat siaran",
    }),
    en: ({ shop, title }) => ({
      subject: `${shop} has called off its live sale: ${title}`,
      lines: ["What was planned will not be."],
      button: "See the live sale",
    }),
  }),
  "live-claim-held": mail(["title", "until"], "live_sale", {
    id: ({ title, until }) => ({
      subject: `${title} disimpan untuk Anda`,
      lines: [`Barang ini sudah di keranjang Anda. Bayar sebelum ${until}.`],
      button: "Bayar sekarang",
    }),
    en: ({ title, until }) => ({
      subject: `${title} is held for you`,
      lines: [`It lies in your cart already. Pay before ${until}.`],
      button: "Pay now",
    }),
  }),
  "live-claim-over": mail(["title"], "live_sale", {
    id: ({ title }) => ({
      subject: `Klaim Anda berakhir: ${title}`,
      lines: [
        "Waktunya habis, toko melepasnya, siarannya selesai, atau barangnya sudah tidak ada.",
      ],
      button: "Lihat siaran",
    }),
    en: ({ title }) => ({
      subject: `Your claim is over: ${title}`,
      lines: ["Its time ended, the shop released it, the live sale is over, or the piece is gone."],
      button: "See the live sale",
    }),
  }),
} satisfies Record<string, MailShape>
