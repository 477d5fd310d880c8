/** What the workbook's settings hold under a key; undefined where they hold nothing. */
export async function remembered(
  context: Excel.RequestContext,
  key: string,
): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : String(setting.value);
}

/** Keeps a value in the workbook's settings; it is saved with the file. */
export async function remember(
  context: Excel.RequestContext,
  key: string,
  value: string,
): Promise<void> {
  context.workbook.settings.add(key, value);
  await context.sync();
}
