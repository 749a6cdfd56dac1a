import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { ProfileForm } from "./profile-form"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.account.profile)

/** Who somebody is, as they say themselves. */
export default async function Profile({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { account } = await ask("GET /store/accounts/me")
  const t = texts.account
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={texts.site.account} />
      <h1 className={ui.title}>{t.profile}</h1>
      <ProfileForm account={account} texts={{ ...t, errors: texts.errors }} />
    </div>
  )
}
