import { type MailShape, mail } from "./shape"

/** What a shop is told of its orders. */
export const SELLER_ORDER_MAILS = {
  "new-order": mail(["number", "shop", "amount", "until"], "seller_order", {
    id: ({ number, shop, amount, until }) => ({
      subject: `Pesanan baru ${number}`,
      lines: [
        `Pesanan ${number} untuk ${shop} sudah pasti: ${amount}. Serahkan kepada kurir sebelum ${until}.`,
      ],
      button: "Siapkan pesanan",
    }),
    en: ({ number, shop, amount, until }) => ({
      subject: `New order ${number}`,
      lines: [
        `Order ${number} for ${shop} is confirmed: ${amount}. Hand it to the courier before ${until}.`,
      ],
      button: "Prepare the order",
    }),
  }),
  "order-ship-soon": mail(["number", "until"], "seller_order", {
    id: ({ number, until }) => ({
      subject: `Segera kirim pesanan ${number}`,
      lines: [`Pesanan ${number} belum dikirim. Pesan kurir sebelum ${until}, atau pesanan batal.`],
      button: "Kirim sekarang",
    }),
    en: ({ number, until }) => ({
      subject: `Please ship order ${number} soon`,
      lines: [
        `Order ${number} was not shipped yet. Book a courier before ${until}, or it is cancelled.`,
      ],
      button: "Ship now",
    }),
  }),
  "order-cancelled": mail(["number"], "seller_order", {
    id: ({ number }) => ({
      subject: `Pesanan ${number} dibatalkan`,
      lines: [
        `Pesanan ${number} dibatalkan. Barang yang masih ada pada Anda jangan dikirim; yang kembali kepada Anda bisa dijual lagi.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number }) => ({
      subject: `Order ${number} was cancelled`,
      lines: [
        `Order ${number} was called off. Send nothing that you still have; what comes back to you can be sold again.`,
      ],
      button: "See the order",
    }),
  }),
  "order-disputed": mail(["number"], "seller_order", {
    id: ({ number }) => ({
      subject: `Komplain untuk pesanan ${number}`,
      lines: [
        `Ada komplain untuk pesanan ${number}. Tanggapi dengan jelas; tim kami akan memutuskan.`,
      ],
      button: "Tanggapi",
    }),
    en: ({ number }) => ({
      subject: `A dispute about order ${number}`,
      lines: [`There is a dispute about order ${number}. Answer it plainly; our team decides.`],
      button: "Answer",
    }),
  }),
  "order-dispute-decided": mail(["number", "amount"], "seller_order", {
    id: ({ number, amount }) => ({
      subject: `Keputusan komplain pesanan ${number}`,
      lines: [`Tim kami sudah memutuskan. Yang dikembalikan kepada pembeli: ${amount}.`],
      button: "Lihat keputusan",
    }),
    en: ({ number, amount }) => ({
      subject: `The dispute about order ${number} was decided`,
      lines: [`Our team has decided. What goes back to the buyer: ${amount}.`],
      button: "See the decision",
    }),
  }),
} satisfies Record<string, MailShape>
