import { type MailShape, mail } from "./shape"

/** What people are told of what they marked, and of what they look for. */
export const WISH_MAILS = {
  "wish-cheaper": mail(["title", "amount"], "piece", {
    id: ({ title, amount }) => ({
      subject: `${title} turun jadi ${amount}`,
      lines: [`Barang yang Anda tandai, ${title}, sekarang ${amount}.`],
      button: "Lihat barang",
    }),
    en: ({ title, amount }) => ({
      subject: `${title} is ${amount} now`,
      lines: [`${title}, which you marked, costs ${amount} now.`],
      button: "See it",
    }),
  }),
  "wish-back": mail(["title", "amount"], "piece", {
    id: ({ title, amount }) => ({
      subject: `${title} tersedia lagi`,
      lines: [`${title}, yang sempat diambil orang lain, bisa dibeli lagi: ${amount}.`],
      button: "Lihat barang",
    }),
    en: ({ title, amount }) => ({
      subject: `${title} can be bought again`,
      lines: [`${title}, which somebody had taken, can be bought again: ${amount}.`],
      button: "See it",
    }),
  }),
  "wish-last-day": mail(["title", "amount", "until"], "piece", {
    id: ({ title, amount, until }) => ({
      subject: `Hari terakhir diskon: ${title}`,
      lines: [`${title} masih ${amount} sampai ${until}.`],
      button: "Lihat barang",
    }),
    en: ({ title, amount, until }) => ({
      subject: `Last day of the sale: ${title}`,
      lines: [`${title} is still ${amount} until ${until}.`],
      button: "See it",
    }),
  }),
  "search-digest": mail(["title", "count"], "saved_searches", {
    id: ({ title, count }) => ({
      subject: `${count} barang baru yang Anda cari`,
      lines: [`Ada ${count} barang baru yang cocok dengan pencarian Anda, di antaranya ${title}.`],
      button: "Lihat barang baru",
    }),
    en: ({ title, count }) => ({
      subject: `New for you: ${count}`,
      lines: [`New pieces fit what you look for (${count}), ${title} among them.`],
      button: "See what is new",
    }),
  }),
} satisfies Record<string, MailShape>
