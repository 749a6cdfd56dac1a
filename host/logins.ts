import { join } from "node:path"
import * as sandbox from "../sandbox/defaults"
import { env, production, sandboxUrl } from "./environment"
import { reluvProvider } from "./present"

const facebook = {
  callback_url: env.FACEBOOK_CALLBACK_URL || "http://localhost:8000/login/facebook",
  graph_version: env.FACEBOOK_GRAPH_VERSION || undefined,
  ...(env.FACEBOOK_APP_SECRET
    ? { client_id: env.FACEBOOK_APP_ID, client_secret: env.FACEBOOK_APP_SECRET }
    : {
        client_id: sandbox.SANDBOX_FACEBOOK_CLIENT_ID,
        client_secret: sandbox.SANDBOX_FACEBOOK_CLIENT_SECRET,
        dialog_base_url: sandboxUrl + sandbox.SANDBOX_FACEBOOK_PATH,
        graph_base_url: sandboxUrl + sandbox.SANDBOX_FACEBOOK_PATH,
      }),
}
/** In production whoever wants it has an app of their own: nobody else vouches for people. */
const logsInByFacebook = !production || Boolean(env.FACEBOOK_APP_SECRET)

const callbackUrl = env.GOOGLE_CALLBACK_URL || "http://localhost:8000/login/google"
const google = env.GOOGLE_CLIENT_SECRET
  ? [
      {
        resolve: "@medusajs/medusa/auth-google",
        id: "google",
        options: {
          clientId: env.GOOGLE_CLIENT_ID,
          clientSecret: env.GOOGLE_CLIENT_SECRET,
          callbackUrl,
        },
      },
    ]
  : production
    ? []
    : [
        {
          // Medusa looks for `./` below src.
          resolve: join(__dirname, "sandbox-google"),
          id: "google",
          options: {
            clientId: sandbox.SANDBOX_GOOGLE_CLIENT_ID,
            clientSecret: sandbox.SANDBOX_GOOGLE_CLIENT_SECRET,
            callbackUrl,
            baseUrl: sandboxUrl + sandbox.SANDBOX_GOOGLE_PATH,
          },
        },
      ]

/** Tests register hundreds of people, and a password that is hard to guess costs a tenth of a second each. */
const cheapPasswords = { hashConfig: { logN: 8, r: 8, p: 1 } }

/** How people log in. */
export const auth = {
  resolve: "@medusajs/medusa/auth",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/auth-emailpass",
        id: "emailpass",
        options: env.NODE_ENV === "test" ? cheapPasswords : {},
      },
      ...google,
      ...(logsInByFacebook ? reluvProvider("auth-facebook", "facebook", facebook) : []),
    ],
  },
}
