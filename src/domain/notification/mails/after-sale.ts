import { type MailShape, mail } from "./shape"

/** What a buyer is told of money that goes back, and of disputes. */
export const AFTER_SALE_MAILS = {
  "refund-owed": mail(["number", "amount"], "order", {
    id: ({ number, amount }) => ({
      subject: `Pengembalian dana ${amount}`,
      lines: [
        `${amount} dari pesanan ${number} akan kami kembalikan. Kami kabari setelah selesai.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, amount }) => ({
      subject: `A refund of ${amount}`,
      lines: [`${amount} of order ${number} goes back to you. We write again when it is done.`],
      button: "See the order",
    }),
  }),
  "refund-needs-account": mail(["number", "amount"], "order", {
    id: ({ number, amount }) => ({
      subject: "Kami perlu rekening bank Anda",
      lines: [
        `Pengembalian ${amount} dari pesanan ${number} tidak dapat dikirim otomatis. Isi rekening bank untuk menerimanya.`,
      ],
      button: "Isi rekening bank",
    }),
    en: ({ number, amount }) => ({
      subject: "We need your bank account",
      lines: [
        `${amount} of order ${number} cannot go back by itself. Give a bank account to receive it.`,
      ],
      button: "Give a bank account",
    }),
  }),
  "refund-done": mail(["number", "amount"], "order", {
    id: ({ number, amount }) => ({
      subject: `${amount} sudah dikembalikan`,
      lines: [
        `${amount} dari pesanan ${number} sudah kami kembalikan. Bank dapat memerlukan beberapa hari untuk menampilkannya.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, amount }) => ({
      subject: `${amount} went back to you`,
      lines: [
        `${amount} of order ${number} was refunded. Your bank may take some days to show it.`,
      ],
      button: "See the order",
    }),
  }),
  "dispute-opened": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `Komplain pesanan ${number} kami terima`,
      lines: [
        `${shop} dapat menanggapi, lalu tim kami memutuskan. Uangnya tetap kami simpan sampai saat itu.`,
      ],
      button: "Lihat komplain",
    }),
    en: ({ number, shop }) => ({
      subject: `A dispute about order ${number}`,
      lines: [`${shop} may answer, then our team decides. We keep the money until then.`],
      button: "See the dispute",
    }),
  }),
  "dispute-answered": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `${shop} menanggapi komplain Anda`,
      lines: [`Ada tanggapan untuk pesanan ${number}. Tim kami akan memutuskan.`],
      button: "Lihat komplain",
    }),
    en: ({ number, shop }) => ({
      subject: `${shop} answered your dispute`,
      lines: [`There is an answer about order ${number}. Our team will decide.`],
      button: "See the dispute",
    }),
  }),
  "dispute-decided": mail(["number", "amount"], "order", {
    id: ({ number, amount }) => ({
      subject: `Keputusan komplain pesanan ${number}`,
      lines: [`Tim kami sudah memutuskan. Yang dikembalikan kepada Anda: ${amount}.`],
      button: "Lihat keputusan",
    }),
    en: ({ number, amount }) => ({
      subject: `The dispute about order ${number} was decided`,
      lines: [`Our team has decided. What goes back to you: ${amount}.`],
      button: "See the decision",
    }),
  }),
} satisfies Record<string, MailShape>
