import { type MailShape, mail } from "./shape"

/** What a buyer is told from the order to its end. */
export const PURCHASE_MAILS = {
  "payment-expected": mail(["number", "amount", "until"], "order", {
    id: ({ number, amount, until }) => ({
      subject: `Selesaikan pembayaran pesanan ${number}`,
      lines: [
        `Pesanan ${number} kami terima. Bayar ${amount} sebelum ${until}; setelah itu barangnya dapat dibeli orang lain.`,
      ],
      button: "Bayar sekarang",
    }),
    en: ({ number, amount, until }) => ({
      subject: `Please pay for order ${number}`,
      lines: [
        `We have your order ${number}. Pay ${amount} before ${until}; after that others can buy its pieces.`,
      ],
      button: "Pay now",
    }),
  }),
  "payment-ends-soon": mail(["number", "amount", "until"], "order", {
    id: ({ number, amount, until }) => ({
      subject: `Pesanan ${number} segera berakhir`,
      lines: [
        `Kami belum menerima ${amount} untuk pesanan ${number}. Bayar sebelum ${until}, atau pesanan ini batal.`,
      ],
      button: "Bayar sekarang",
    }),
    en: ({ number, amount, until }) => ({
      subject: `Order ${number} ends soon`,
      lines: [
        `We have not received ${amount} for order ${number} yet. Pay before ${until}, or the order is cancelled.`,
      ],
      button: "Pay now",
    }),
  }),
  "payment-received": mail(["number", "amount"], "order", {
    id: ({ number, amount }) => ({
      subject: `Pembayaran pesanan ${number} diterima`,
      lines: [
        `Kami menerima ${amount}. Uang Anda kami simpan sampai barang sampai; penjual sekarang menyiapkan kiriman.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, amount }) => ({
      subject: `Payment of order ${number} received`,
      lines: [
        `We received ${amount} and keep it until you have your pieces. The sellers prepare them now.`,
      ],
      button: "See the order",
    }),
  }),
  "payment-on-delivery": mail(["number", "amount"], "order", {
    id: ({ number, amount }) => ({
      subject: `Pesanan ${number} sudah dibuat`,
      lines: [
        `Penjual sekarang menyiapkan kiriman. Siapkan uang tunai: kurir menagih ${amount} seluruhnya, untuk tiap paket saat sampai.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, amount }) => ({
      subject: `Order ${number} is placed`,
      lines: [
        `The sellers prepare your pieces now. Keep cash ready: couriers collect ${amount} in all, for each parcel as it comes.`,
      ],
      button: "See the order",
    }),
  }),
  "payment-ended": mail(["number"], "order", {
    id: ({ number }) => ({
      subject: `Pesanan ${number} dibatalkan`,
      lines: [`Pesanan ${number} berakhir tanpa pembayaran. Anda tidak perlu membayar apa pun.`],
      button: "Lihat pesanan",
    }),
    en: ({ number }) => ({
      subject: `Order ${number} was cancelled`,
      lines: [`Order ${number} ended without a payment. There is nothing to pay.`],
      button: "See the order",
    }),
  }),
  "part-processing": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `${shop} menyiapkan pesanan Anda`,
      lines: [`${shop} sedang menyiapkan pesanan ${number}.`],
      button: "Lihat pesanan",
    }),
    en: ({ number, shop }) => ({
      subject: `${shop} prepares your order`,
      lines: [`${shop} is preparing order ${number}.`],
      button: "See the order",
    }),
  }),
  "part-shipped": mail(["number", "shop", "waybill"], "order", {
    id: ({ number, shop, waybill }) => ({
      subject: `Pesanan ${number} dikirim`,
      lines: [`${shop} sudah mengirim pesanan ${number}. Nomor resi: ${waybill}.`],
      button: "Lacak kiriman",
    }),
    en: ({ number, shop, waybill }) => ({
      subject: `Order ${number} is on its way`,
      lines: [`${shop} has sent order ${number}. Tracking number: ${waybill}.`],
      button: "Track the parcel",
    }),
  }),
  "part-delivered": mail(["number", "shop", "until"], "order", {
    id: ({ number, shop, until }) => ({
      subject: `Pesanan ${number} sampai`,
      lines: [
        `Pesanan ${number} dari ${shop} sudah sampai. Semua sesuai? Konfirmasikan, dan penjual menerima uangnya.`,
        `Ada masalah? Ajukan komplain sebelum ${until}; setelah itu pesanan selesai dengan sendirinya.`,
      ],
      button: "Konfirmasi atau komplain",
    }),
    en: ({ number, shop, until }) => ({
      subject: `Order ${number} was delivered`,
      lines: [
        `Order ${number} of ${shop} has arrived. Is all well? Confirm it, and the seller gets the money.`,
        `Is something wrong? Open a dispute before ${until}; after that the order completes by itself.`,
      ],
      button: "Confirm or dispute",
    }),
  }),
  "part-completes-soon": mail(["number", "shop", "until"], "order", {
    id: ({ number, shop, until }) => ({
      subject: `Pesanan ${number} segera selesai`,
      lines: [
        `Pesanan ${number} dari ${shop} selesai dengan sendirinya pada ${until}. Ada masalah? Ajukan komplain sebelum itu.`,
      ],
      button: "Konfirmasi atau komplain",
    }),
    en: ({ number, shop, until }) => ({
      subject: `Order ${number} completes soon`,
      lines: [
        `Order ${number} of ${shop} completes by itself on ${until}. Is something wrong? Open a dispute before.`,
      ],
      button: "Confirm or dispute",
    }),
  }),
  "part-completed": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `Pesanan ${number} selesai`,
      lines: [
        `Terima kasih sudah berbelanja di ${shop}. Bagaimana barangnya? Ulasan Anda membantu pembeli lain.`,
      ],
      button: "Tulis ulasan",
    }),
    en: ({ number, shop }) => ({
      subject: `Order ${number} is completed`,
      lines: [`Thank you for buying from ${shop}. How was it? Your review helps other buyers.`],
      button: "Write a review",
    }),
  }),
  "part-cancelled": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `Pesanan ${number} dibatalkan`,
      lines: [
        `Pesanan ${number} dari ${shop} dibatalkan. Yang sudah Anda bayar untuk itu kami kembalikan.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, shop }) => ({
      subject: `Order ${number} was cancelled`,
      lines: [
        `Order ${number} of ${shop} was called off. What you have paid for it goes back to you.`,
      ],
      button: "See the order",
    }),
  }),
  "part-cancelled-unpaid": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `Pesanan ${number} dibatalkan`,
      lines: [
        `Pesanan ${number} dari ${shop}, yang akan dibayar saat sampai, dibatalkan. Anda tidak perlu membayar apa pun untuk itu.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, shop }) => ({
      subject: `Order ${number} was cancelled`,
      lines: [
        `Order ${number} of ${shop}, which was to be paid at the door, was called off. There is nothing to pay for it.`,
      ],
      button: "See the order",
    }),
  }),
} satisfies Record<string, MailShape>
