/** Loads a package that only some stores need, or says how to install it. */
export async function loadOptional<T>(
  name: string,
  location: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Error(
      `${location} needs the package "${name}", which is not installed: npm install ${name}`,
      { cause },
    );
  }
}
