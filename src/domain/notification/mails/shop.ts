import type { Language } from "../../said"
import { SELLER_BADGE_NAMES } from "../../standing/sellers"
import { type MailShape, mail } from "./shape"

/** As people call it; one of a rule that is gone by now is told by its key. */
function badgeName(badge: string, language: Language): string {
  const names = new Map(Object.entries(SELLER_BADGE_NAMES))
  return names.get(badge)?.[language] ?? badge
}

/** What the people of a shop are told of the shop itself. */
export const SHOP_MAILS = {
  "seller-invitation": mail(["shop", "role", "until"], "invitation", {
    id: ({ shop, role, until }) => ({
      subject: `Undangan dari ${shop}`,
      lines: [`${shop} mengundang Anda bekerja sebagai ${role}. Undangan berlaku sampai ${until}.`],
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
      subject: `${shop} ditawarkan kepada Anda`,
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
  "shop-badge-gained": mail(["shop", "badge"], "shop", {
    id: ({ shop, badge }) => ({
      subject: `Lencana baru: ${badgeName(badge, "id")}`,
      lines: [
        `${shop} kini berlencana ${badgeName(badge, "id")}. Pembeli melihatnya di toko Anda.`,
      ],
      button: "Buka toko",
    }),
    en: ({ shop, badge }) => ({
      subject: `A new badge: ${badgeName(badge, "en")}`,
      lines: [`${shop} has the badge ${badgeName(badge, "en")} now. Buyers see it on your shop.`],
      button: "Open the shop",
    }),
  }),
  "shop-badge-lost": mail(["shop", "badge"], "shop", {
    id: ({ shop, badge }) => ({
      subject: `Lencana ${badgeName(badge, "id")} hilang`,
      lines: [
        `Angka ${shop} belum memenuhi syarat ${badgeName(badge, "id")}. Lencana kembali begitu syaratnya terpenuhi.`,
      ],
      button: "Buka toko",
    }),
    en: ({ shop, badge }) => ({
      subject: `The badge ${badgeName(badge, "en")} is gone`,
      lines: [
        `The figures of ${shop} do not hold the rule of ${badgeName(badge, "en")} now. It comes back as soon as they do.`,
      ],
      button: "Open the shop",
    }),
  }),
  "shop-active": mail(["shop"], "shop", {
    id: ({ shop }) => ({
      subject: `${shop} dapat berjualan`,
      lines: [`${shop} sudah aktif.`],
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
      subject: `${shop} belum disetujui`,
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
      subject: `${shop} ditangguhkan`,
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
  "new-review": mail(["shop", "rating"], "reviews", {
    id: ({ shop, rating }) => ({
      subject: `Ulasan baru untuk ${shop}`,
      lines: [`Seorang pembeli memberi ${rating} dari 5 bintang. Anda dapat membalas ulasannya.`],
      button: "Baca ulasan",
    }),
    en: ({ shop, rating }) => ({
      subject: `A new review of ${shop}`,
      lines: [`A buyer gave ${rating} of 5 stars. You may answer the review.`],
      button: "Read the review",
    }),
  }),
  "campaign-invitation": mail(["shop", "title", "until"], "campaign", {
    id: ({ shop, title, until }) => ({
      subject: `Undangan kampanye: ${title}`,
      lines: [
        `${shop} diundang ikut ${title}. Pilih barang dan harganya sebelum ${until}.`,
        "Harga berlaku dan berakhir dengan sendirinya bersama kampanye.",
      ],
      button: "Pilih barang",
    }),
    en: ({ shop, title, until }) => ({
      subject: `You are invited: ${title}`,
      lines: [
        `${shop} is invited to join ${title}. Choose pieces and their prices before ${until}.`,
        "The prices begin and end by themselves, with the campaign.",
      ],
      button: "Choose pieces",
    }),
  }),
} satisfies Record<string, MailShape>
