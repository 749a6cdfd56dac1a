import { type MailShape, mail } from "./shape"

/** What both sides of an offer are told. */
export const OFFER_MAILS = {
  "offer-made": mail(["shop", "title", "amount", "until"], "seller_offer", {
    id: ({ title, amount, until }) => ({
      subject: `Tawaran ${amount} untuk ${title}`,
      lines: [
        `Seorang pembeli menawar ${title} seharga ${amount}.`,
        `Terima, tolak, atau ajukan harga lain sebelum ${until}.`,
      ],
      button: "Jawab tawaran",
    }),
    en: ({ title, amount, until }) => ({
      subject: `${amount} offered for ${title}`,
      lines: [
        `A buyer offers ${amount} for ${title}.`,
        `Accept, decline, or name another price before ${until}.`,
      ],
      button: "Answer the offer",
    }),
  }),
  "offer-countered": mail(["shop", "title", "amount", "until"], "offer", {
    id: ({ shop, title, amount, until }) => ({
      subject: `${shop} mengajukan ${amount} untuk ${title}`,
      lines: [`${shop} menjawab tawaran Anda dengan harga ${amount}. Jawab sebelum ${until}.`],
      button: "Lihat harga",
    }),
    en: ({ shop, title, amount, until }) => ({
      subject: `${shop} asks ${amount} for ${title}`,
      lines: [`${shop} answers your offer with ${amount}. Answer before ${until}.`],
      button: "See the price",
    }),
  }),
  "offer-accepted": mail(["title", "amount", "until"], "offer", {
    id: ({ title, amount, until }) => ({
      subject: `Tawaran diterima: ${title} ${amount}`,
      lines: [
        `${title} menjadi ${amount} untuk Anda sampai ${until}. Harganya sudah berlaku di keranjang Anda.`,
      ],
      button: "Beli sekarang",
    }),
    en: ({ title, amount, until }) => ({
      subject: `Accepted: ${title} for ${amount}`,
      lines: [`${title} costs you ${amount} until ${until}. Your cart shows that price already.`],
      button: "Buy it now",
    }),
  }),
  "offer-declined": mail(["shop", "title", "amount"], "offer", {
    id: ({ shop, title, amount }) => ({
      subject: `Tawaran ${amount} untuk ${title} ditolak`,
      lines: [`${shop} tidak menerima tawaran ini. Anda dapat menawar lagi.`],
      button: "Lihat tawaran",
    }),
    en: ({ shop, title, amount }) => ({
      subject: `${amount} for ${title} was declined`,
      lines: [`${shop} does not accept this offer. You may make another one.`],
      button: "See the offer",
    }),
  }),
  "offer-lapsed": mail(["title"], "offer", {
    id: ({ title }) => ({
      subject: `${title} sudah tidak tersedia`,
      lines: ["Barang yang Anda tawar sudah terjual atau tidak dijual lagi."],
      button: "Lihat tawaran",
    }),
    en: ({ title }) => ({
      subject: `${title} is gone`,
      lines: ["What you made an offer for was sold, or is not on sale any more."],
      button: "See the offer",
    }),
  }),
  "offer-agreed": mail(["title", "amount", "until"], "seller_offer", {
    id: ({ title, amount, until }) => ({
      subject: `Harga disepakati: ${title} ${amount}`,
      lines: [`Pembeli dapat membayar ${title} seharga ${amount} sampai ${until}.`],
      button: "Lihat tawaran",
    }),
    en: ({ title, amount, until }) => ({
      subject: `Agreed: ${title} for ${amount}`,
      lines: [`The buyer can pay ${amount} for ${title} until ${until}.`],
      button: "See the offer",
    }),
  }),
} satisfies Record<string, MailShape>
