// A child's notice from a shelter's phone: no scripts, a slow line that breaks twice. What is counted (pages, fields, bytes, cases) is
// checked; how long it took is only told. Called by pages.mjs.

const PHONE = { width: 360, height: 740 };
// A line as in a village: 400 kbit/s down, 150 up, 400 ms each way and back.
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 18_750 };
const PAGES_MAX = 2;
const REQUIRED_MAX = 4;
const BYTES_MAX = 40 * 1024;
const FORM = "/partner/tell/child-protection-route/notify-as-other-authority";

/** Counts the bytes that come from the node: the browser's own page of a failure costs nobody anything. */
async function wire(session, origin) {
  await session.send("Network.enable");
  const count = { bytes: 0 };
  const ours = new Set();
  session.on("Network.requestWillBeSent", (event) => (count.bytes += event.redirectResponse?.encodedDataLength ?? 0));
  session.on("Network.responseReceived", ({ requestId, response }) => response.url.startsWith(origin) && ours.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) count.bytes += encodedDataLength;
  });
  return count;
}

/** The folio on the page that says that it was told. */
async function folio(page) {
  return (await page.locator("[role=status]").innerText()).match(/case_\w+/)?.[0];
}

/** Tells of a child, for a partner who is in already; gives what was wrong. */
export async function notice(browser, origin, storageState) {
  const wrong = [];
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const count = await wire(session, origin);
  const line = (offline) => session.send("Network.emulateNetworkConditions", { ...LINE, offline });
  await line(false);

  const before = await cases(browser, origin, storageState);
  const begun = Date.now();
  await page.goto(`${origin}/partner`, { waitUntil: "load" });
  await page.click(`a[href="${FORM}"]`);
  await page.waitForLoadState("load");
  const pages = 2;
  const required = await page.evaluate(asked);
  await fill(page);

  // The line is down before anything is sent: the browser shows its own page, and going back brings the form with its key.
  const key = await page.inputValue("input[name=key]");
  await line(true);
  await page.click("main form[method=post] button").catch(() => {});
  await page.waitForTimeout(1_000);
  await line(false);
  await back(page);
  if ((await page.inputValue("input[name=key]")) !== key) wrong.push("going back after a cut brings a form with another key");
  await fill(page);

  // It is sent and arrives, but the answer is lost on the way.
  await page.route("**/partner/tell/**", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
  await page.click("main form[method=post] button").catch(() => {});
  await page.waitForTimeout(1_000);
  await page.unroute("**/partner/tell/**");
  await back(page);
  if ((await page.inputValue("input[name=key]")) !== key) wrong.push("going back after a lost answer brings a form with another key");
  await fill(page);
  await Promise.all([page.waitForURL("**/partner/told/**"), page.click("main form[method=post] button")]);
  const first = await folio(page);
  if (!first) wrong.push("no folio is shown after the third attempt");
  if (!page.url().endsWith("?again")) wrong.push("what had arrived is not said to have arrived");
  const seconds = (Date.now() - begun) / 1000;

  const bytes = count.bytes;
  const more = (await cases(browser, origin, storageState)) - before;
  if (more !== 1) wrong.push(`it was told three times and makes ${more} cases`);
  if (pages > PAGES_MAX) wrong.push(`it takes ${pages} pages, more than ${PAGES_MAX}`);
  if (required.length > REQUIRED_MAX) wrong.push(`${required.length} fields are required, more than ${REQUIRED_MAX}: ${required}`);
  if (bytes > BYTES_MAX) wrong.push(`it takes ${bytes} bytes, more than ${BYTES_MAX}`);
  console.log(`notice of a child on a phone: ${pages} pages to it, ${required.length} required fields, ${bytes} bytes, ` +
    `${seconds.toFixed(0)} s of the line with two cuts, one case ${first}`);
  await context.close();
  return wrong.map((it) => `notice of a child: ${it}`);
}

/** Goes back from the browser's own page to the form, if it shows one. */
async function back(page) {
  if ((await page.locator("input[name=key]").count()) === 0) await page.goBack({ waitUntil: "load" });
}

/** How many children wait that were told of by another authority. */
async function cases(browser, origin, storageState) {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  await page.goto(`${origin}/partner/cases?programme=child-protection-route&state=told-by-another`, { waitUntil: "load" });
  const found = await page.locator("main a[href*='/partner/case/case_']").count();
  await context.close();
  return found;
}

/** What must be answered: what is not marked as optional. Runs inside the page. */
function asked() {
  const controls = [...document.querySelectorAll("main form[method=post] :is(input, select)[name]:not([type=hidden])")];
  const label = (it) => it.closest("fieldset")?.querySelector("legend") ?? document.querySelector(`label[for="${it.id}"]`);
  return [...new Set(controls.filter((it) => !label(it)?.querySelector(".soft")).map((it) => it.name))];
}

/** Answers what is asked. */
async function fill(page) {
  await answer(page, "field-age_group", "0-11");
  await answer(page, "field-company", "unaccompanied");
}

async function answer(page, name, value) {
  const input = page.locator(`[name="${name}"]`).first();
  if ((await input.evaluate((it) => it.tagName)) === "SELECT") return input.selectOption(value);
  return page.check(`[name="${name}"][value="${value}"]`);
}
