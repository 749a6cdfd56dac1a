import { type MailShape, mail } from "./shape"

/** What a shop is told of its money. */
export const PAYOUT_MAILS = {
  "bank-account-set": mail(["shop", "account"], "payouts", {
    id: ({ shop, account }) => ({
      subject: `Rekening ${shop} diganti`,
      lines: [
        `${shop} sekarang dibayar ke rekening ${account}.`,
        "Bukan Anda yang menggantinya? Segera hubungi kami dengan membalas email ini.",
      ],
      button: "Lihat rekening",
    }),
    en: ({ shop, account }) => ({
      subject: `${shop} is paid to another account`,
      lines: [
        `The shop ${shop} is now paid to the account ${account}.`,
        "It was not you who changed it? Answer this mail at once.",
      ],
      button: "See the account",
    }),
  }),
  "payout-requested": mail(["shop", "amount", "account"], "payouts", {
    id: ({ shop, amount, account }) => ({
      subject: `Pencairan ${amount} diminta`,
      lines: [
        `${shop} meminta ${amount} dicairkan ke rekening ${account}.`,
        "Bukan Anda yang memintanya? Segera hubungi kami dengan membalas email ini.",
      ],
      button: "Lihat pencairan",
    }),
    en: ({ shop, amount, account }) => ({
      subject: `A payout of ${amount} was asked for`,
      lines: [
        `The shop ${shop} asked for ${amount}, to the account ${account}.`,
        "It was not you who asked? Answer this mail at once.",
      ],
      button: "See the payout",
    }),
  }),
  "payout-paid": mail(["shop", "amount", "account"], "payouts", {
    id: ({ shop, amount, account }) => ({
      subject: `Pencairan ${amount} sudah dikirim`,
      lines: [`${amount} dari ${shop} sudah kami kirim ke rekening ${account}.`],
      button: "Lihat pencairan",
    }),
    en: ({ shop, amount, account }) => ({
      subject: `A payout of ${amount} was sent`,
      lines: [`We have sent ${amount} of the shop ${shop} to the account ${account}.`],
      button: "See the payout",
    }),
  }),
  "payout-rejected": mail(["shop", "amount"], "payouts", {
    id: ({ shop, amount }) => ({
      subject: `Pencairan ${amount} belum disetujui`,
      lines: [`Tim kami belum menyetujui pencairan ${shop}. Uangnya kembali ke saldo.`],
      button: "Baca alasannya",
    }),
    en: ({ shop, amount }) => ({
      subject: `A payout of ${amount} was not approved`,
      lines: [`Our team did not approve the payout of ${shop}. The money is in its balance again.`],
      button: "Read why",
    }),
  }),
  "payout-returned": mail(["shop", "amount", "account"], "payouts", {
    id: ({ shop, amount, account }) => ({
      subject: `Pencairan ${amount} tidak berhasil`,
      lines: [
        `Bank tidak dapat mengirim uang ${shop} ke rekening ${account}. Uangnya kembali ke saldo; periksa rekeningnya.`,
      ],
      button: "Periksa rekening",
    }),
    en: ({ shop, amount, account }) => ({
      subject: `A payout of ${amount} came back`,
      lines: [
        `The bank could not send the money of ${shop} to the account ${account}. It is in the balance again; please check the account.`,
      ],
      button: "Check the account",
    }),
  }),
} satisfies Record<string, MailShape>
