/** Pages of the install flow that refuse nothing, in languages that nobody can match sentence by sentence. */
import type { World } from '../world'
import { type Block, button, heading, list, type PageContent, text } from './content'

type Make = (world: World) => PageContent
const page = (lang: string, blocks: Block[]): PageContent => ({ title: 'HubSpot', lang, blocks })
const off = { off: true }
const go = { primary: true, go: true }
const account = (name: string, domain: string, plan: string, note?: string) => ({
  cells: [name, domain, plan],
  ...(note === undefined ? {} : { note, ...off }),
})

export const FOREIGN_LOOK_ALIKES: Record<string, Make> = {
  'consent-fi': ({ app }) =>
    page('fi', [
      heading(app.name),
      text('Tämä sovellus pyytää lupaa seuraaviin. Sovellus ei voi tehdä muuta.'),
      list(['Lue yhteystietoja', 'Lue yrityksiä', 'Käytä lomakkeita']),
      button('Peruuta'),
      button('Yhdistä sovellus', go),
    ]),
  'consent-ko': ({ app }) =>
    page('ko', [
      heading(app.name),
      text('이 앱은 다음 권한을 요청합니다. 권한이 없는 작업은 할 수 없습니다.'),
      list(['연락처 읽기', '회사 읽기']),
      button('취소'),
      button('앱 연결', go),
    ]),
  'consent-ar': ({ app }) =>
    page('ar', [
      heading(app.name),
      text('يطلب هذا التطبيق الأذونات التالية، ولا يمكنه فعل أي شيء آخر.'),
      list(['قراءة جهات الاتصال', 'قراءة الشركات']),
      button('إلغاء'),
      button('ربط التطبيق', go),
    ]),
  'consent-fi-boxes': ({ app }) =>
    page('fi', [
      heading(app.name),
      text('Valitse, mitä sovellus saa käyttää.'),
      {
        is: 'boxes',
        label: 'Valinnaiset (2)',
        boxes: [
          { text: 'Lomakkeet', off: true },
          { text: 'Liput', off: false },
        ],
      },
      button('Yhdistä sovellus', go),
    ]),
  'consent-fi-waits': ({ app }) =>
    page('fi', [
      heading(app.name),
      text('Tämä sovellus pyytää lupaa seuraaviin.'),
      list(['Lue yhteystietoja', 'Lue yrityksiä']),
      button('Peruuta'),
      button('Yhdistä sovellus', { primary: true, off: true }),
    ]),
  'unverified-fi': ({ app }) =>
    page('fi', [
      heading('Olet yhdistämässä vahvistamatonta sovellusta'),
      text(`HubSpot ei ole tarkistanut sovellusta ${app.name}.`),
      { is: 'field', label: 'Kirjoita sovelluksen nimi', type: 'text' },
      button('Peruuta'),
      button('Yhdistä sovellus', { primary: true, off: true }),
    ]),
  'chooser-fi': ({ app }) =>
    page('fi', [
      heading('Valitse tili'),
      text(app.name),
      {
        is: 'table',
        columns: ['NIMI', 'VERKKOTUNNUS', 'TUOTTEET'],
        rows: [
          account('Acme Eurooppa', 'acme.example', 'Marketing Starter'),
          account('Vanha', 'vanha.example', '', 'Tähän tiliin ei voi asentaa sovellusta'),
        ],
      },
    ]),
  'chooser-ko-alone': () =>
    page('ko', [
      heading('계정 선택'),
      {
        is: 'table',
        columns: ['이름', '도메인', '제품'],
        rows: [account('Acme', 'acme.example', 'Sales Enterprise', '이 계정에는 앱을 설치할 수 없습니다')],
      },
    ]),
  'sign-in-de': () =>
    page('de', [
      heading('Melde dich bei deinem Konto an'),
      text('Ohne Anmeldung kann die App nicht verbunden werden.'),
      { is: 'field', label: 'E-Mail-Adresse', type: 'email' },
      button('Weiter', go),
    ]),
  'two-factor-fr': () =>
    page('fr', [
      heading('Vérifiez votre téléphone'),
      text("Ouvrez l'application HubSpot et approuvez la demande."),
      text('Vous ne recevez pas de notification ?'),
      button('Essayer autrement'),
    ]),
  'sso-es': () =>
    page('es', [
      heading('Inicia sesión con SSO'),
      text('Tu administrador no permite contraseñas.'),
      button('Continuar', go),
    ]),
  'captcha-pt': () =>
    page('pt-BR', [
      heading('Só mais um passo'),
      text('Confirme que você não é um robô antes de continuar para o aplicativo.'),
      { is: 'frame', title: 'Verificação' },
    ]),
  'error-500-fi': () =>
    page('fi', [
      heading('Jokin meni pieleen'),
      text('Meillä on juuri nyt ongelma, eikä sivua voitu näyttää.'),
      button('Yritä uudelleen', { primary: true }),
    ]),
  'error-500-ja': () =>
    page('ja', [
      heading('問題が発生しました'),
      text('サーバーに問題があります。しばらくしてからもう一度お試しください。'),
    ]),
  'error-500-ru': () =>
    page('ru', [heading('Ошибка 500'), text('Не удалось открыть страницу. Мы уже исправляем это.')]),
  'error-404-sv': () =>
    page('sv', [
      heading('Sidan finns inte'),
      text('Vi kunde inte hitta sidan som du letar efter.'),
      { is: 'link', text: 'Till startsidan', href: '#' },
    ]),
  'session-nl': () =>
    page('nl', [
      heading('Je sessie is verlopen'),
      text('Je bent uitgelogd omdat je een tijd niets hebt gedaan.'),
      button('Inloggen', go),
    ]),
  'connecting-tr': ({ app }) =>
    page('tr', [heading(`${app.name} bağlanıyor…`), text('Lütfen bu pencereyi kapatmayın.')]),
  'connecting-fi-silent': () =>
    page('fi', [
      text('Odota hetki, yhdistämme sovellusta HubSpot-tiliisi. Älä sulje ikkunaa.'),
      { is: 'spinner', silent: true },
    ]),
  'success-de': ({ app }) =>
    page('de', [
      heading(`${app.name} ist verbunden`),
      text('Du kannst dieses Fenster jetzt schließen.'),
      button('Fertig', { primary: true }),
    ]),
  'cookie-banner-fr': () =>
    page('fr', [
      {
        is: 'banner',
        dialog: false,
        text: "Nous n'utilisons aucun cookie sans votre autorisation dans cette application.",
        buttons: ['Refuser', 'Accepter'],
      },
      { is: 'spinner' },
    ]),
  'mcp-consent-ja': ({ app }) =>
    page('ja', [
      heading(`${app.name}をHubSpotに接続`),
      text('このアプリは、あなたの権限を超える操作はできません。'),
      button('キャンセル'),
      button('許可', go),
    ]),
}

export const FOREIGN_LOOK_ALIKE_IDS: readonly string[] = Object.keys(FOREIGN_LOOK_ALIKES)
