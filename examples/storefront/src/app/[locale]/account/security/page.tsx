import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { ChangeEmail, ChangePassword } from "./change-login"
import { DeleteAccount, LogoutEverywhere } from "./leave"
import { TakeData } from "./take-data"
import { VerifyPhone } from "./verify-phone"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.security.title)

/** How somebody gets in, what is kept of them, and how they leave. */
export default async function Security({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { account } = await ask("GET /store/accounts/me")
  const { errors, security: t } = texts
  const home = pathIn(locale, "/")
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={texts.site.account} />
      <h1 className={ui.title}>{t.title}</h1>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.password}</h2>
        <ChangePassword texts={{ ...t, hint: texts.account.passwordHint, errors }} />
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.email}</h2>
        <p className={ui.soft}>{fill(t.emailNow, { email: account.email })}</p>
        <ChangeEmail texts={{ ...t, errors }} />
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.phone}</h2>
        {account.phone ? (
          <VerifyPhone
            phone={account.phone}
            isVerified={account.is_phone_verified}
            texts={{ ...t, errors }}
          />
        ) : (
          <p>
            <Link href={pathIn(locale, "/account/profile")}>{t.phoneMissing}</Link>
          </p>
        )}
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.devices}</h2>
        <p className={ui.soft}>{t.devicesText}</p>
        <LogoutEverywhere home={home} texts={{ ...t, errors }} />
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.data}</h2>
        <p className={ui.soft}>{t.dataText}</p>
        <TakeData texts={{ take: t.dataTake, taking: t.dataTaking, errors }} />
      </section>
      <section className={ui.section}>
        <h2 className={ui.heading}>{t.remove}</h2>
        <p className={ui.soft}>{t.removeText}</p>
        <DeleteAccount home={home} texts={{ ...t, errors }} />
      </section>
    </div>
  )
}
