import { InputError } from './item.ts';

/**
 * Awaits the import of an optional package and turns its absence into the command that installs it.
 */
export async function optional<Module>(name: string, module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new InputError(
      'unsupported',
      `Parquet needs the optional package ${name}; install it with: npm install ${name}`,
    );
  }
}
