import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pluginFiles } from '../build/plugin-files.ts';
import { zip } from '../build/zip.ts';
import { archives, startPhp, type Php } from './php.ts';

/** What WordPress asked another server for. */
export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
}

/** What that server says. `undefined`: it cannot be reached. */
export interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** WordPress 6.5 in this process, on a database of its own, with the plugin's zip unpacked as WordPress does it. */
export interface WordPress {
  readonly asked: Asked[];
  /** Answers in the place of every other server. */
  answer: (asked: Asked) => Promise<Answered | undefined> | Answered | undefined;
  /**
   * Runs PHP after WordPress has started, and gives what it returns. Nothing may be printed meanwhile: no notice, no warning.
   *
   * @param as whom to be: a role's name; else a visitor.
   */
  run<Value>(code: string, as?: string): Promise<Value>;
  /** Gets a page as a browser does. */
  get(path: string): Promise<{ status: number; html: string }>;
  stop(): void;
}

const root = '/wordpress';
const plugins = `${root}/wp-content/plugins`;

/** Lets the test answer for other servers. */
const listener = `<?php
add_filter( 'pre_http_request', function ( $given, $arguments, $url ) {
  $answer = json_decode( post_message_to_js( json_encode( array(
    'url' => $url, 'headers' => (object) $arguments['headers'], 'timeout' => $arguments['timeout'],
  ) ) ), true );
  if ( ! is_array( $answer ) ) return new WP_Error( 'http_request_failed', 'unreachable' );
  return array(
    'headers' => new WpOrg\\Requests\\Utility\\CaseInsensitiveDictionary( $answer['headers'] ?? array() ),
    'body' => $answer['body'] ?? '', 'response' => array( 'code' => $answer['status'], 'message' => '' ),
    'cookies' => array(), 'filename' => null,
  );
}, 10, 3 );
`;

/** Unpacks and starts all of it. @param home address of the site */
export async function startWordPress(home = 'http://wordpress.example'): Promise<WordPress> {
  const php = await startPhp();
  const archive = (name: string) => readFile(join(archives, 'src', name));
  php.mkdir(root);
  php.writeFile('/tmp/wordpress.zip', await archive('wordpress/wp-6.5.zip'));
  php.writeFile(
    '/tmp/sqlite.zip',
    await archive('sqlite-database-integration/sqlite-database-integration.zip'),
  );
  php.writeFile('/tmp/plugin.zip', zip(await pluginFiles()));
  const unpacked = await php.run({ code: unpack(home) });
  if (unpacked.text !== 'done') throw new Error(`WordPress: ${unpacked.text} ${unpacked.errors}`);
  php.mkdir(`${root}/wp-content/mu-plugins`);
  php.writeFile(`${root}/wp-content/mu-plugins/listener.php`, listener);

  const asked: Asked[] = [];
  const wordpress: WordPress = {
    asked,
    answer: () => undefined,
    run: (code, as) => run(php, code, as),
    async get(path) {
      const { host } = new URL(home);
      const { text, httpStatusCode } = await php.run({
        scriptPath: `${root}/index.php`,
        relativeUri: path,
        headers: { host },
      });
      return { status: httpStatusCode, html: text };
    },
    stop: () => php.exit(),
  };
  php.onMessage(async (message) => {
    const request = JSON.parse(message) as Asked;
    asked.push(request);
    return JSON.stringify((await wordpress.answer(request)) ?? null);
  });
  return wordpress;
}

const unpack = (home: string): string => `<?php
foreach ( array( 'wordpress' => '${root}', 'sqlite' => '${plugins}', 'plugin' => '${plugins}' ) as $name => $folder ) {
  $zip = new ZipArchive();
  if ( true !== $zip->open( "/tmp/$name.zip", ZipArchive::CHECKCONS ) || ! $zip->extractTo( $folder ) ) die( $name );
}
$sqlite = '${plugins}/sqlite-database-integration';
rename( "$sqlite-main", $sqlite );
file_put_contents( '${root}/wp-content/db.php', str_replace(
  array( "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", "'{SQLITE_PLUGIN}'" ),
  array( "'$sqlite'", "'sqlite-database-integration/load.php'" ),
  file_get_contents( "$sqlite/db.copy" )
) );
$config = '${root}/wp-config.php';
file_put_contents( $config, str_replace(
  "define( 'WP_DEBUG', false );",
  "define( 'WP_DEBUG', true ); define( 'WP_HOME', '${home}' ); define( 'WP_SITEURL', '${home}' ); define( 'DISABLE_WP_CRON', true );",
  file_get_contents( $config )
) );
echo 'done';`;

const mark = '\n@@result ';

async function run<Value>(php: Php, code: string, as?: string): Promise<Value> {
  const user = as
    ? `$user = get_user_by( 'login', 'a-${as}' );
       wp_set_current_user( $user ? $user->ID : wp_insert_user( array( 'user_login' => 'a-${as}', 'user_pass' => wp_generate_password(), 'role' => '${as}' ) ) );`
    : '';
  const { text, errors } = await php.run({
    // What others have put off is theirs to mend; WordPress 6.5 is older than this PHP.
    code: `<?php set_error_handler( function ( $level, $said, $file ) { return ! str_contains( $file, '/jobunivers/' ); }, E_DEPRECATED );
$_SERVER['HTTP_HOST'] = 'wordpress.example'; $_SERVER['REQUEST_METHOD'] = 'GET';
require '${root}/wp-load.php';
${user}
$result = ( function () { ${code} } )();
echo ${JSON.stringify(mark)} . wp_json_encode( $result );`,
  });
  const [said = '', result] = text.split(mark);
  if (result === undefined || said.trim() || errors) {
    throw new Error(`PHP said:\n${text}\n${errors}`);
  }
  return JSON.parse(result) as Value;
}
