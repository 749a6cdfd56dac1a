import type { Language } from "../said"

/** Where the button of a mail leads; the storefront's paths are options. */
type Place =
  | "order"
  | "seller_order"
  | "shop"
  | "listing"
  | "verify_email"
  | "reset_password"
  | "change_email"
  | "account"
  | "home"
  | "invitation"

/** What a mail may name. A person reads it: amounts and times are written out before. */
const VALUES = ["number", "shop", "amount", "until", "waybill", "title", "role"] as const
export type Value = (typeof VALUES)[number]

type Words = { subject: string; lines: string[]; button: string }

export type MailShape = {
  needs: readonly Value[]
  leads: Place
  says: Record<Language, (named: Record<Value, string>) => Words>
}

function mail<const Needs extends readonly Value[]>(
  needs: Needs,
  leads: Place,
  says: Record<Language, (named: Record<Needs[number], string>) => Words>
): MailShape {
  return { needs, leads, says }
}

/**
 * Everything that is said by mail, in each language. A mail can name only what it needs, so that none has a gap;
 * it is plain words, from which the layout makes HTML and text. Its name is what a project's own notification
 * provider is given as `template`, after `reluv-`.
 */
export const MAILS = {
  "verify-email": mail([], "verify_email", {
    id: () => ({
      subject: "Verifikasi email Anda",
      lines: [
        "Buka tautan ini untuk menyatakan bahwa alamat ini milik Anda. Berlaku 24 jam, sekali pakai.",
      ],
      button: "Verifikasi email",
    }),
    en: () => ({
      subject: "Verify your e-mail",
      lines: ["Open this link to show that this address is yours. It works once, for 24 hours."],
      button: "Verify e-mail",
    }),
  }),
  "reset-password": mail([], "reset_password", {
    id: () => ({
      subject: "Buat kata sandi baru",
      lines: [
        "Buka tautan ini untuk membuat kata sandi baru. Berlaku satu jam, sekali pakai.",
        "Bukan Anda yang meminta? Abaikan email ini; kata sandi Anda tidak berubah.",
      ],
      button: "Buat kata sandi baru",
    }),
    en: () => ({
      subject: "Set a new password",
      lines: [
        "Open this link to set a new password. It works once, for an hour.",
        "It was not you who asked? Then ignore this mail; your password stays as it is.",
      ],
      button: "Set a new password",
    }),
  }),
  "change-email": mail([], "change_email", {
    id: () => ({
      subject: "Pastikan email baru Anda",
      lines: [
        "Buka tautan ini untuk memakai alamat ini di akun Anda. Berlaku 24 jam, sekali pakai.",
        "Bukan Anda yang meminta? Abaikan email ini; tidak ada yang berubah.",
      ],
      button: "Pakai alamat ini",
    }),
    en: () => ({
      subject: "Confirm your new e-mail",
      lines: [
        "Open this link to use this address for your account. It works once, for 24 hours.",
        "It was not you who asked? Then ignore this mail; nothing changes.",
      ],
      button: "Use this address",
    }),
  }),
  "email-changed": mail([], "home", {
    id: () => ({
      subject: "Email akun Anda diganti",
      lines: [
        "Akun Anda sekarang memakai alamat email lain.",
        "Bukan Anda yang menggantinya? Segera hubungi kami dengan membalas email ini.",
      ],
      button: "Buka beranda",
    }),
    en: () => ({
      subject: "The e-mail of your account was changed",
      lines: [
        "Your account now uses another e-mail address.",
        "It was not you who changed it? Answer this mail at once.",
      ],
      button: "Open the home page",
    }),
  }),
  "password-changed": mail([], "account", {
    id: () => ({
      subject: "Kata sandi Anda diganti",
      lines: [
        "Kata sandi akun Anda baru saja diganti, dan semua perangkat lain dikeluarkan.",
        "Bukan Anda? Segera buat kata sandi baru.",
      ],
      button: "Buka akun",
    }),
    en: () => ({
      subject: "Your password was changed",
      lines: [
        "The password of your account has just been changed, and all other devices were logged out.",
        "It was not you? Set a new password at once.",
      ],
      button: "Open your account",
    }),
  }),
  "session-reused": mail([], "account", {
    id: () => ({
      subject: "Anda dikeluarkan dari satu perangkat",
      lines: [
        "Login Anda dipakai dari dua tempat sekaligus, jadi kami mengakhirinya. Silakan masuk lagi.",
        "Tidak mengenali hal ini? Segera buat kata sandi baru.",
      ],
      button: "Buka akun",
    }),
    en: () => ({
      subject: "You were logged out on a device",
      lines: [
        "Your login was used from two places at once, so we ended it. Please log in again.",
        "You do not know why? Set a new password at once.",
      ],
      button: "Open your account",
    }),
  }),
  "login-joined": mail([], "account", {
    id: () => ({
      subject: "Cara masuk baru di akun Anda",
      lines: [
        "Akun Anda sekarang bisa dibuka dengan satu cara masuk lagi.",
        "Bukan Anda yang menambahkannya? Segera buat kata sandi baru.",
      ],
      button: "Buka akun",
    }),
    en: () => ({
      subject: "Another way to log in",
      lines: [
        "Your account can be opened by one more way to log in.",
        "It was not you who added it? Set a new password at once.",
      ],
      button: "Open your account",
    }),
  }),
  "account-deleted": mail([], "home", {
    id: () => ({
      subject: "Akun Anda dihapus",
      lines: ["Akun Anda sudah dihapus. Yang tersisa hanya data pesanan yang wajib kami simpan."],
      button: "Buka beranda",
    }),
    en: () => ({
      subject: "Your account was deleted",
      lines: ["Your account is deleted. Only what orders have to say is kept."],
      button: "Open the home page",
    }),
  }),
  "seller-invitation": mail(["shop", "role", "until"], "invitation", {
    id: ({ shop, role, until }) => ({
      subject: `Undangan dari toko ${shop}`,
      lines: [
        `Toko ${shop} mengundang Anda bekerja sebagai ${role}. Undangan berlaku sampai ${until}.`,
      ],
      button: "Lihat undangan",
    }),
    en: ({ shop, role, until }) => ({
      subject: `An invitation from ${shop}`,
      lines: [
        `The shop ${shop} invites you to work for it as ${role}. You can accept until ${until}.`,
      ],
      button: "See the invitation",
    }),
  }),
  "shop-offered": mail(["shop"], "shop", {
    id: ({ shop }) => ({
      subject: `Toko ${shop} ditawarkan kepada Anda`,
      lines: [
        `Pemilik ${shop} ingin menyerahkan toko ini kepada Anda. Anda dapat menerima atau menolaknya.`,
      ],
      button: "Buka toko",
    }),
    en: ({ shop }) => ({
      subject: `${shop} is offered to you`,
      lines: [
        `The owner of ${shop} would like to hand the shop over to you. You may accept or decline.`,
      ],
      button: "Open the shop",
    }),
  }),

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
      lines: [`Terima kasih sudah berbelanja di ${shop}.`],
      button: "Lihat pesanan",
    }),
    en: ({ number, shop }) => ({
      subject: `Order ${number} is completed`,
      lines: [`Thank you for buying from ${shop}.`],
      button: "See the order",
    }),
  }),
  "part-cancelled": mail(["number", "shop"], "order", {
    id: ({ number, shop }) => ({
      subject: `Pesanan ${number} dibatalkan`,
      lines: [
        `Pesanan ${number} dari ${shop} dibatalkan sebelum dikirim. Uangnya kami kembalikan.`,
      ],
      button: "Lihat pesanan",
    }),
    en: ({ number, shop }) => ({
      subject: `Order ${number} was cancelled`,
      lines: [
        `Order ${number} of ${shop} was called off before it was sent. Your money goes back to you.`,
      ],
      button: "See the order",
    }),
  }),
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

  "shop-active": mail(["shop"], "shop", {
    id: ({ shop }) => ({
      subject: `Toko ${shop} dapat berjualan`,
      lines: [`Toko ${shop} sudah aktif.`],
      button: "Buka toko",
    }),
    en: ({ shop }) => ({
      subject: `${shop} may sell`,
      lines: [`The shop ${shop} is active.`],
      button: "Open the shop",
    }),
  }),
  "shop-rejected": mail(["shop"], "shop", {
    id: ({ shop }) => ({
      subject: `Toko ${shop} belum disetujui`,
      lines: [
        "Tim kami belum dapat menyetujui toko ini. Baca catatannya, perbaiki, lalu ajukan lagi.",
      ],
      button: "Baca catatan",
    }),
    en: ({ shop }) => ({
      subject: `${shop} was not approved`,
      lines: ["Our team could not approve the shop yet. Read the note, mend it, and ask again."],
      button: "Read the note",
    }),
  }),
  "shop-suspended": mail(["shop"], "shop", {
    id: ({ shop }) => ({
      subject: `Toko ${shop} ditangguhkan`,
      lines: [
        "Barang toko ini tidak dapat dibeli untuk sementara. Pesanan yang sudah dibayar tetap dikirim.",
      ],
      button: "Baca alasannya",
    }),
    en: ({ shop }) => ({
      subject: `${shop} is suspended`,
      lines: ["Its pieces cannot be bought for now. What was paid for is still to be sent."],
      button: "Read why",
    }),
  }),
  "new-order": mail(["number", "shop", "amount", "until"], "seller_order", {
    id: ({ number, shop, amount, until }) => ({
      subject: `Pesanan baru ${number}`,
      lines: [
        `Pesanan ${number} untuk ${shop} sudah dibayar: ${amount}. Serahkan kepada kurir sebelum ${until}.`,
      ],
      button: "Siapkan pesanan",
    }),
    en: ({ number, shop, amount, until }) => ({
      subject: `New order ${number}`,
      lines: [
        `Order ${number} for ${shop} is paid: ${amount}. Hand it to the courier before ${until}.`,
      ],
      button: "Prepare the order",
    }),
  }),
  "order-ship-soon": mail(["number", "until"], "seller_order", {
    id: ({ number, until }) => ({
      subject: `Segera kirim pesanan ${number}`,
      lines: [
        `Pesanan ${number} belum dikirim. Pesan kurir sebelum ${until}, atau pesanan batal dan uangnya kembali ke pembeli.`,
      ],
      button: "Kirim sekarang",
    }),
    en: ({ number, until }) => ({
      subject: `Please ship order ${number} soon`,
      lines: [
        `Order ${number} was not shipped yet. Book a courier before ${until}, or it is cancelled and paid back.`,
      ],
      button: "Ship now",
    }),
  }),
  "order-cancelled": mail(["number"], "seller_order", {
    id: ({ number }) => ({
      subject: `Pesanan ${number} dibatalkan`,
      lines: [`Pesanan ${number} dibatalkan. Jangan mengirim barangnya.`],
      button: "Lihat pesanan",
    }),
    en: ({ number }) => ({
      subject: `Order ${number} was cancelled`,
      lines: [`Order ${number} was called off. Do not send it.`],
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
} satisfies Record<string, MailShape>

export type MailKind = keyof typeof MAILS

export function isMailKind(kind: string): kind is MailKind {
  return kind in MAILS
}
