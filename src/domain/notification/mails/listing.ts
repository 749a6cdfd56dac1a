import { type MailShape, mail } from "./shape"

/** What a shop is told of its listings. */
export const LISTING_MAILS = {
  "listing-rejected": mail(["title"], "listing", {
    id: ({ title }) => ({
      subject: `Belum tayang: ${title}`,
      lines: [
        "Tim kami belum dapat menayangkan barang ini. Baca alasannya, perbaiki, lalu ajukan lagi.",
      ],
      button: "Baca alasannya",
    }),
    en: ({ title }) => ({
      subject: `Not on sale yet: ${title}`,
      lines: [
        "Our team could not let this piece be seen yet. Read why, mend it, and send it in again.",
      ],
      button: "Read why",
    }),
  }),
  "listing-blocked": mail(["title"], "listing", {
    id: ({ title }) => ({
      subject: `Diturunkan: ${title}`,
      lines: ["Tim kami menurunkan barang ini dari penjualan."],
      button: "Baca alasannya",
    }),
    en: ({ title }) => ({
      subject: `Taken down: ${title}`,
      lines: ["Our team took this piece off sale."],
      button: "Read why",
    }),
  }),
  "listing-approved": mail(["title"], "listing", {
    id: ({ title }) => ({
      subject: `Sudah tayang: ${title}`,
      lines: [
        "Tim kami sudah memeriksa barang ini. Sekarang pembeli dapat melihat dan membelinya.",
      ],
      button: "Lihat barang",
    }),
    en: ({ title }) => ({
      subject: `On sale: ${title}`,
      lines: ["Our team has looked at this piece. Buyers can see it and buy it now."],
      button: "See the piece",
    }),
  }),
} satisfies Record<string, MailShape>
