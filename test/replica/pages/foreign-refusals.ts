/**
 * Refusals in words that nobody has recorded: plausible sentences of the replica's own, in many languages and in
 * unknown English, some with the link's scopes in brackets, some with a harmless button or link under them. What HubSpot
 * really says in these languages is not known.
 */
import type { World } from '../world'
import { type Block, button, heading, list, type PageContent, text } from './content'

/** `{scopes}`: the link's first scope; `{app}`: the app's name. */
interface Foreign {
  lang: string
  title: string | null
  says: string[]
  /** A harmless button ("Back") or link ("Learn more") at the end. */
  back?: string
  more?: string
  /** Rows of missing permissions over a Connect that cannot be pressed. */
  rows?: string[]
  connect?: [string, string]
}

const PAGES: Record<string, Foreign> = {
  'fi-developer': {
    lang: 'fi',
    title: 'Yhteyttä ei voitu muodostaa',
    says: [
      'Tililläsi ei ole ominaisuuksia, joita tämä sovellus vaatii. Ota yhteyttä sovelluksen kehittäjään.',
    ],
  },
  'fi-scopes': {
    lang: 'fi',
    title: null,
    says: ['Valtuutus epäonnistui, koska tililtä puuttuu pääsy vaadittuihin oikeuksiin [{scopes}]'],
  },
  'ko-person': {
    lang: 'ko',
    title: '연결을 완료할 수 없습니다',
    says: ['이 앱을 연결할 권한이 없습니다. 계정의 최고 관리자에게 문의하세요.'],
  },
  'ko-scopes': {
    lang: 'ko',
    title: '연결을 완료할 수 없습니다',
    says: ['계정에 필요한 범위({scopes})에 대한 액세스 권한이 없어 인증에 실패했습니다.'],
    back: '뒤로',
  },
  'pl-person': {
    lang: 'pl',
    title: 'Nie udało się połączyć',
    says: ['Nie masz uprawnień do połączenia tej aplikacji. Poproś administratora konta o ich nadanie.'],
  },
  'sv-plan': {
    lang: 'sv',
    title: 'Anslutningen kunde inte upprättas',
    says: [
      'Ditt konto saknar tillgång till funktioner som den här appen behöver.',
      'Kontakta apputvecklaren.',
    ],
    more: 'Läs mer',
  },
  'da-link': {
    lang: 'da',
    title: 'Forbindelsen kunne ikke oprettes',
    says: ['Godkendelsen mislykkedes, fordi de angivne områder ikke er nok. Kontakt udvikleren af appen.'],
  },
  'nb-person': {
    lang: 'nb',
    title: 'Du har ikke tillatelse til å koble til denne appen',
    says: [],
  },
  'tr-person': {
    lang: 'tr',
    title: 'Bağlantı tamamlanamadı',
    says: ['Bu uygulamayı bağlama yetkiniz yok. Lütfen hesap yöneticinize başvurun.'],
  },
  'cs-redirect': {
    lang: 'cs',
    title: 'Připojení se nezdařilo',
    says: [
      'Adresa pro přesměrování neodpovídá adrese, kterou aplikace zaregistrovala. Obraťte se na vývojáře.',
    ],
  },
  'sk-person': {
    lang: 'sk',
    title: null,
    says: ['Nemáte správnu rolu na udelenie týchto povolení. Obráťte sa na správcu účtu.'],
  },
  'hu-plan': {
    lang: 'hu',
    title: 'A csatlakozás nem sikerült',
    says: ['A fiókja nem fér hozzá az alkalmazás által megkövetelt hatókörökhöz ({scopes}).'],
  },
  'ro-person': {
    lang: 'ro',
    title: 'Conexiunea nu a putut fi finalizată',
    says: ['Nu aveți permisiunea de a conecta această aplicație. Contactați un administrator al contului.'],
  },
  'el-link': {
    lang: 'el',
    title: 'Δεν ήταν δυνατή η ολοκλήρωση της σύνδεσης',
    says: [
      'Η εξουσιοδότηση απέτυχε επειδή τα πεδία που δόθηκαν δεν επαρκούν. Επικοινωνήστε με τον προγραμματιστή.',
    ],
  },
  'ru-plan': {
    lang: 'ru',
    title: 'Не удалось завершить подключение',
    says: ['У вашего аккаунта нет доступа к функциям, которые требуются этому приложению.'],
    more: 'Подробнее',
  },
  'uk-person': {
    lang: 'uk',
    title: 'Не вдалося завершити підключення',
    says: ['У вас немає дозволу на підключення цього застосунку. Зверніться до адміністратора.'],
  },
  'bg-link': {
    lang: 'bg',
    title: 'Връзката не можа да бъде осъществена',
    says: ['Предоставен е невалиден обхват. Свържете се с разработчика на приложението.'],
  },
  'hr-person': {
    lang: 'hr',
    title: 'Povezivanje nije uspjelo',
    says: ['Nemate dopuštenje za povezivanje ove aplikacije. Obratite se administratoru računa.'],
  },
  'zh-cn-person': {
    lang: 'zh-CN',
    title: '无法完成连接',
    says: ['您没有连接此应用的权限。请联系您的账户超级管理员。'],
  },
  'zh-cn-scopes': {
    lang: 'zh-CN',
    title: '无法完成连接',
    says: ['授权失败，因为您的账户无权访问所需的范围[{scopes}]'],
    back: '返回',
  },
  'zh-tw-link': {
    lang: 'zh-TW',
    title: '無法完成連線',
    says: ['授權失敗，因為安裝網址中的範圍與應用程式設定的範圍不符。請聯絡應用程式開發人員。'],
  },
  'ja-person': {
    lang: 'ja',
    title: 'このアプリを接続する権限がありません',
    says: ['アカウントのスーパー管理者に連絡してください。'],
    back: '戻る',
  },
  'th-plan': {
    lang: 'th',
    title: 'ไม่สามารถเชื่อมต่อได้',
    says: ['บัญชีของคุณไม่มีสิทธิ์เข้าถึงคุณลักษณะที่แอปนี้ต้องการ โปรดติดต่อผู้พัฒนาแอป'],
  },
  'vi-person': {
    lang: 'vi',
    title: 'Không thể hoàn tất kết nối',
    says: ['Bạn không có quyền kết nối ứng dụng này. Vui lòng liên hệ quản trị viên tài khoản.'],
  },
  'id-link': {
    lang: 'id',
    title: 'Koneksi tidak dapat diselesaikan',
    says: ['Tautan pemasangan ini sudah tidak berlaku. Hubungi pengembang aplikasi.'],
  },
  'ar-person': {
    lang: 'ar',
    title: 'تعذّر إكمال الاتصال',
    says: ['ليس لديك إذن لربط هذا التطبيق. يُرجى التواصل مع المسؤول عن الحساب.'],
  },
  'ar-scopes': {
    lang: 'ar',
    title: 'تعذّر إكمال الاتصال',
    says: ['فشل التفويض لأن حسابك لا يملك حق الوصول إلى النطاقات المطلوبة [{scopes}]'],
  },
  'he-plan': {
    lang: 'he',
    title: 'לא ניתן להשלים את החיבור',
    says: ['לחשבון שלך אין גישה לתכונות שהאפליקציה הזו דורשת. פנו למפתח האפליקציה.'],
  },
  'hi-person': {
    lang: 'hi',
    title: 'कनेक्शन पूरा नहीं हो सका',
    says: ['आपके पास इस ऐप को कनेक्ट करने की अनुमति नहीं है। कृपया अपने व्यवस्थापक से संपर्क करें।'],
  },
  'nl-plan': {
    lang: 'nl',
    title: 'De verbinding kon niet worden voltooid',
    says: [
      'Je account heeft geen toegang tot functies die deze app nodig heeft. Neem contact op met de ontwikkelaar.',
    ],
    back: 'Terug',
  },
  'es-person': {
    lang: 'es',
    title: 'No se pudo completar la conexión',
    says: ['No tienes permiso para conectar esta aplicación. Contacta con el administrador de tu cuenta.'],
  },
  'pt-br-plan': {
    lang: 'pt-BR',
    title: 'Não foi possível concluir a conexão',
    says: ['Sua conta não tem acesso a alguns recursos exigidos por este aplicativo.'],
    more: 'Saiba mais',
  },
  'it-person': {
    lang: 'it',
    title: 'Non hai il permesso di collegare questa app',
    says: ['Rivolgiti a un super amministratore del tuo account.'],
  },
  'fr-plan': {
    lang: 'fr',
    title: null,
    says: ["Ce compte n'a pas accès à certaines fonctionnalités exigées par cette application."],
  },
  'de-link': {
    lang: 'de',
    title: 'Verbindung nicht möglich',
    says: ['Dieser Installationslink ist nicht mehr gültig. Bitte wende dich an die Entwickler der App.'],
  },
  'sw-plan': {
    lang: 'sw',
    title: 'Muunganisho haukukamilika',
    says: ['Akaunti yako haina uwezo wa kutumia vipengele ambavyo programu hii inahitaji.'],
  },
  'ka-person': {
    lang: 'ka',
    title: 'დაკავშირება ვერ დასრულდა',
    says: ['თქვენ არ გაქვთ ამ აპის დაკავშირების უფლება. მიმართეთ ანგარიშის ადმინისტრატორს.'],
  },
  'fi-permissions': {
    lang: 'fi',
    title: 'Sinulla ei ole oikeuksia asentaa sovellusta {app}',
    says: [],
    rows: ['Lomakkeet > Julkaise', 'Työnkulut > Muokkaa', 'tickets-writer'],
    connect: ['Peruuta', 'Yhdistä sovellus'],
  },
  'ko-permissions': {
    lang: 'ko',
    title: '{app}을(를) 설치할 수 있는 권한이 없습니다',
    says: ['다음 권한이 필요합니다.'],
    rows: ['App Marketplace 액세스', '워크플로 > 편집', '워크플로 > 삭제'],
    connect: ['취소', '앱 연결'],
  },
  'de-permissions': {
    lang: 'de',
    title: 'Du hast nicht die nötigen Berechtigungen, um {app} zu installieren',
    says: [],
    rows: ['Formulare > Veröffentlichen', 'Workflows > Bearbeiten'],
  },
  'en-admin': {
    lang: 'en',
    title: "This app can't be installed",
    says: ['Your administrator has not allowed apps from outside the marketplace in this account.'],
  },
  'en-plan': {
    lang: 'en',
    title: 'Connection not completed',
    says: ['Some of the scopes this app asks for are not part of your subscription.'],
    more: 'Learn more',
  },
  'en-developer-account': {
    lang: 'en',
    title: null,
    says: ['Apps cannot be installed in this kind of account. Please choose another one.'],
    back: 'Go back',
  },
  'en-request': {
    lang: 'en',
    title: '{app} needs approval',
    says: ['A super admin of this account must approve the app before you can connect it.'],
    back: 'Request approval',
  },
}

export const FOREIGN_REFUSALS: Record<string, (world: World) => PageContent> = Object.fromEntries(
  Object.entries(PAGES).map(([id, page]) => [`refusal-${id}`, (world: World) => pageOf(page, world)]),
)

export const FOREIGN_REFUSAL_IDS: readonly string[] = Object.keys(FOREIGN_REFUSALS)

function pageOf(
  { lang, title, says, back, more, rows, connect }: Foreign,
  { app, link }: World,
): PageContent {
  const fill = (words: string) =>
    words.replace('{scopes}', link.scope.at(-1) ?? '').replace('{app}', app.name)
  const blocks: Block[] = [
    ...(title === null ? [] : [heading(fill(title))]),
    ...says.map((sentence) => text(fill(sentence))),
    ...(rows ? [list(rows)] : []),
    ...(connect ? [button(connect[0]), button(connect[1], { primary: true, off: true })] : []),
    ...(more ? [{ is: 'link' as const, text: more, href: '#' }] : []),
    ...(back ? [button(back)] : []),
  ]
  return { title: 'HubSpot', lang, blocks }
}
