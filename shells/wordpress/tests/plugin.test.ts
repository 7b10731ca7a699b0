import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startWordPress, type Answered, type WordPress } from './wordpress.ts';

const integrity = `sha384-${'A'.repeat(64)}`;
const loader = 'https://embed.example/loader/1.0.0.js';
const settings = {
  municipality: '787',
  loader_url: loader,
  integrity,
  gateway: 'https://gateway.example',
  fragments: true,
  markup: 'tag',
};
const plugin = 'jobunivers/jobunivers.php';
const fragment = '<div class="ju-fragment" lang="da" dir="ltr"><h2>Job</h2></div>';
const html = (body: string, headers = {}): Answered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', etag: '"one"', ...headers },
  body,
});
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

describe('the WordPress plugin', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await startWordPress();
  });
  after(() => wordpress?.stop());
  beforeEach(async () => {
    wordpress.answer = () => html(fragment);
    wordpress.asked.length = 0;
    await configure();
  });

  /** Sets options and empties the cache. */
  const configure = (changes = {}): Promise<unknown> =>
    wordpress.run(
      `update_option( 'jobunivers', json_decode( ${quoted(JSON.stringify({ ...settings, ...changes }))}, true ) );
      if ( class_exists( 'Jobunivers_Fragments' ) ) Jobunivers_Fragments::forget();`,
    );
  /** Content as a page prints it. */
  const show = (content: string, before = ''): Promise<string> =>
    wordpress.run(`${before} return apply_filters( 'the_content', ${quoted(content)} );`);
  const shortcode = (attributes: string): Promise<string> => show(`[jobunivers ${attributes}]`);

  test('is activated without a word, and waits for its settings', async () => {
    const result = await wordpress.run(
      `delete_option( 'jobunivers' ); require_once ABSPATH . 'wp-admin/includes/plugin.php';
      return activate_plugin( '${plugin}' );`,
    );
    assert.equal(result, null);
    const hasLoader = `do_shortcode( '[jobunivers]' ); return wp_script_is( 'jobunivers-loader' );`;
    assert.equal(await wordpress.run(hasLoader), false);
    assert.equal((await show('[jobunivers]')).trim(), '<ju-job-search></ju-job-search>');
    assert.equal(wordpress.asked.length, 0);
    await configure();
    assert.equal(await wordpress.run(hasLoader), true);
  });

  describe('writes a tag', () => {
    test('by shortcode, with the gateway’s HTML inside', async () => {
      assert.equal(
        (await shortcode('widget="job-search" municipality="787" lang="da"')).trim(),
        `<ju-job-search municipality="787" lang="da">${fragment}</ju-job-search>`,
      );
      assert.equal(
        wordpress.asked[0]?.url,
        'https://gateway.example/fragments/job-search?lang=da&municipality=787',
      );
      assert.ok((wordpress.asked[0]?.timeout ?? 99) <= 2);
    });

    test('by block, in a post as it is stored', async () => {
      const shown = await wordpress.run<string>(
        `$id = wp_insert_post( array( 'post_status' => 'publish', 'post_content' => wp_slash( ${quoted(
          '<!-- wp:paragraph --><p>Velkommen</p><!-- /wp:paragraph -->\n<!-- wp:jobunivers/widget {"widget":"screening-form","headingLevel":"3","align":"wide"} /-->',
        )} ) ) );
        return apply_filters( 'the_content', get_post( $id )->post_content );`,
        'administrator',
      );
      assert.match(
        shown,
        /<div class="alignwide wp-block-jobunivers-widget"><ju-screening-form heading-level="3"><div class="ju-fragment/,
      );
      assert.match(wordpress.asked[0]?.url ?? '', /screening-form\?heading-level=3&/);
    });

    test('with known attributes alone, each only as it may be', async () => {
      assert.match(
        await shortcode(
          `municipality='787" onclick="alert(1)' lang="de" reading="easy" onmouseover="alert(1)" style="color:red" search-page="https://evil.example/" heading-level="9" scheme="dark"`,
        ),
        /^<ju-job-search reading="easy" scheme="dark"><div/,
      );
      assert.match(
        await shortcode(
          'search-page="/find-job?a=1&amp;b=2" languages="da, en, xx" company-page="/firma" details-page="https://evil.example/"',
        ),
        /^<ju-job-search search-page="\/find-job\?a=1&amp;b=2" languages="da en" company-page="\/firma">/,
      );
    });

    test('of no widget that there is not, and tells only those who edit', async () => {
      const wrong = `return do_shortcode( '[jobunivers widget="x><script>alert(1)</script>"]' );`;
      assert.equal(await wordpress.run(wrong), '');
      const told = await wordpress.run<string>(wrong, 'editor');
      assert.match(told, /Jobunivers has no widget/);
      assert.ok(!told.includes('<script'));
    });

    test('as a div where unknown tags do not survive', async () => {
      await configure({ markup: 'div' });
      const shown = await shortcode('lang="en"');
      assert.match(shown, /^<div data-ju="job-search" data-lang="en"><div class="ju-fragment/);
      assert.match(
        await wordpress.run<string>(
          `return wp_kses_post( do_shortcode( '[jobunivers lang="en"]' ) );`,
        ),
        /^<div data-ju="job-search" data-lang="en">/,
      );
    });

    test('with what the editor wrote inside where there is no HTML to be had, and cleaned', async () => {
      wordpress.answer = () => undefined;
      assert.equal(
        (
          await show(
            '[jobunivers]<a href="https://jobnet.dk" onclick="x()">Jobnet</a><script>alert(1)</script>[/jobunivers]',
          )
        ).trim(),
        '<ju-job-search><a href="https://jobnet.dk">Jobnet</a>alert(1)</ju-job-search>',
      );
    });
  });

  describe('lets contributors, whose HTML is cleaned,', () => {
    const stored = (content: string): Promise<string> =>
      wordpress.run(
        `$id = wp_insert_post( array( 'post_title' => 'x', 'post_content' => wp_slash( ${quoted(content)} ) ) );
        return current_user_can( 'unfiltered_html' ) ? 'unfiltered' : get_post( $id )->post_content;`,
        'contributor',
      );
    test('use shortcode and block', async () => {
      const content =
        '[jobunivers widget="job-search"]\n<!-- wp:jobunivers/widget {"lang":"en"} /-->';
      assert.equal(await stored(content), content);
    });
    test('paste the tag or the div, and nothing that runs', async () => {
      assert.equal(
        await stored(
          '<ju-job-search municipality="787" lang="da" onclick="alert(1)"><a href="/job">Job</a></ju-job-search><div data-ju="job-search" data-lang="da">Job</div><script src="https://evil.example"></script><ju-other>x</ju-other>',
        ),
        '<ju-job-search municipality="787" lang="da"><a href="/job">Job</a></ju-job-search><div data-ju="job-search" data-lang="da">Job</div>x',
      );
    });
  });

  describe('prints the loader', () => {
    /** The whole page of a post, as a visitor gets it. */
    const page = async (content: string): Promise<string> => {
      const id = await wordpress.run<number>(
        `return wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'Page', 'post_content' => wp_slash( ${quoted(content)} ) ) );`,
        'administrator',
      );
      const { status, html } = await wordpress.get(`/?p=${id}`);
      assert.equal(status, 200, html.slice(0, 500));
      return html;
    };
    const tag = `<script id="jobunivers-loader-js" src="${loader}" integrity="${integrity}" crossorigin="anonymous" async data-municipality="787" data-cfasync="false" data-no-optimize="1" data-no-minify="1" data-no-defer="1"></script>`;

    test('once, pinned, however many widgets a page has', async () => {
      const shown = await page(
        '[jobunivers]\n[jobunivers widget="screening-form"]\n<!-- wp:jobunivers/widget /-->',
      );
      assert.equal(shown.split(loader).length, 2, 'once');
      assert.ok(shown.includes(tag), shown.slice(-2_000));
      assert.ok(
        shown.indexOf('room.css') < shown.indexOf('<ju-job-search'),
        'room is kept at once',
      );
    });
    test('for a tag that was pasted', async () => {
      assert.ok((await page('<div data-ju="job-search"></div>')).includes(tag));
      assert.ok((await page('<ju-job-search></ju-job-search>')).includes(tag));
    });
    test('on no other page, and in no feed', async () => {
      assert.ok(!(await page('<p>ju-job-search, jobunivers</p>')).includes('embed.example'));
      const fed = await wordpress.run<string>(
        `global $wp_query; $wp_query->is_feed = true; return do_shortcode( '[jobunivers]Job[/jobunivers]' );`,
      );
      assert.equal(fed, 'Job');
    });
    test('and asks optimisers to leave it alone', async () => {
      const name = loader.slice('https://'.length);
      assert.deepEqual(
        await wordpress.run(
          `return array( apply_filters( 'rocket_delay_js_exclusions', array( 'a' ) ), apply_filters( 'autoptimize_filter_js_exclude', 'a' ) );`,
        ),
        [['a', name], `a, ${name}`],
      );
    });
  });

  describe('keeps the gateway’s HTML', () => {
    const get = `Jobunivers_Fragments::get( 'job-search', array( 'lang' => 'da' ) )`;
    const inside = (): Promise<string> => wordpress.run(`return ${get};`);
    /** Lets the kept HTML and the rest after a failure grow old. */
    const later = `global $wpdb; delete_transient( 'jobunivers_down' );
      foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '_transient_jobunivers_%'" ) as $name ) {
        $name = substr( $name, 11 );
        set_transient( $name, array_merge( get_transient( $name ), array( 'until' => 1 ) ), 1000 );
      }`;

    test('and asks again only when it is time, for news alone', async () => {
      assert.equal(await inside(), fragment);
      assert.equal(await wordpress.run(`$same = ${get}; ${later} return $same;`), fragment);
      assert.equal(wordpress.asked.length, 1);
      wordpress.answer = () => ({ status: 304, headers: {} });
      assert.equal(await inside(), fragment);
      assert.equal(wordpress.asked[1]?.headers['If-None-Match'], '"one"');
      assert.equal(await inside(), fragment);
      assert.equal(wordpress.asked.length, 2);
    });

    test('while the gateway is away, and does not make the next visitor wait', async () => {
      await inside();
      const answers = [undefined, { status: 503 }, { status: 429 }, html('x'.repeat(200_000))];
      for (const answer of answers) {
        wordpress.asked.length = 0;
        wordpress.answer = () => answer;
        assert.equal(
          await wordpress.run(
            `${later} $old = ${get}; Jobunivers_Fragments::get( 'screening-form', array() ); return $old;`,
          ),
          fragment,
        );
        assert.equal(wordpress.asked.length, 1);
      }
      wordpress.answer = () => html(fragment.replace('Job', 'Nye job'));
      assert.match(await wordpress.run(`${later} return ${get};`), /Nye job/);
    });

    test('without what a visitor looks for, which is asked for and kept nowhere', async () => {
      const look = (): Promise<string> =>
        wordpress.run(
          `$_GET = array( 'ju' => '1', 'ju-words' => 'kok & "tjener"' );
          return Jobunivers_Fragments::get( 'job-search', array() );`,
        );
      await look();
      await look();
      assert.equal(wordpress.asked.length, 2);
      assert.match(wordpress.asked[0]?.url ?? '', /&ju=1&ju-words=kok%20%26%20%22tjener%22$/);
      const kept = await wordpress.run<string>(
        `global $wpdb; return $wpdb->get_var( "SELECT count(*) FROM $wpdb->options WHERE option_name LIKE '_transient_jobunivers_%'" );`,
      );
      assert.equal(Number(kept), 0);
    });

    test('cleaned, whole, and unable to call the site’s shortcodes', async () => {
      wordpress.answer = () =>
        html(
          `<div class="ju-fragment" onclick="x()"><script>alert(1)</script><form method="post" action="https://evil.example/"><input type="password" name="p"><input type="search" name="ju-words"></form><a href="javascript:alert(1)">x</a><p>[jobunivers widget="screening-form"]<iframe src="//evil.example"></iframe>`,
        );
      const shown = await show('<!-- wp:jobunivers/widget /-->');
      assert.ok(!/script|onclick|evil|password|method="post"|javascript|iframe/.test(shown), shown);
      assert.match(
        shown,
        /<form ><input name="p"\/><input type="search" name="ju-words"\/><\/form>/,
      );
      assert.match(shown, /&#91;jobunivers/);
      assert.ok(!shown.includes('<ju-screening-form'));
      assert.match(shown, /<\/p><\/div><\/ju-job-search><\/div>\s*$/, 'what was open is closed');
    });

    test('not at all where fragments are off', async () => {
      await configure({ fragments: false });
      assert.equal(await inside(), '');
      assert.equal(wordpress.asked.length, 0);
    });
  });

  describe('has settings', () => {
    const save = (sent: object): Promise<{ stored: Record<string, unknown>; faults: string[] }> =>
      wordpress.run(
        `require_once ABSPATH . 'wp-admin/includes/admin.php';
        require_once WP_PLUGIN_DIR . '/jobunivers/includes/class-jobunivers-settings.php';
        Jobunivers_Settings::add_fields();
        update_option( 'jobunivers', json_decode( ${quoted(JSON.stringify(sent))}, true ) );
        return array( 'stored' => get_option( 'jobunivers' ), 'faults' => array_column( get_settings_errors( 'jobunivers' ), 'code' ) );`,
        'administrator',
      );

    test('that take a pasted script tag or snippet.json', async () => {
      const other = `sha384-${'B'.repeat(64)}`;
      const { stored, faults } = await save({
        snippet: `<ju-job-search></ju-job-search><script async src="https://embed.example/loader/2.js" integrity="${other}" crossorigin data-municipality="851"></script>`,
      });
      assert.deepEqual(faults, []);
      assert.deepEqual(
        [stored.loader_url, stored.integrity, stored.municipality, stored.gateway],
        ['https://embed.example/loader/2.js', other, '851', 'https://gateway.example'],
      );
      const json = JSON.stringify({ loaderUrl: loader, integrity, gateway: 'https://g.example' });
      assert.deepEqual((await save({ snippet: json, fragments: '1' })).stored, {
        ...settings,
        municipality: '851',
        gateway: 'https://g.example',
      });
    });

    test('that keep what was there and say so, when something does not fit', async () => {
      const { stored, faults } = await save({
        snippet: 'hello',
        municipality: '78',
        loader_url: 'http://embed.example/loader.js',
        integrity: 'sha256-x',
        gateway: 'javascript:alert(1)',
        markup: '<b>',
        fragments: '1',
        extra: 'x',
      });
      assert.deepEqual(stored, settings);
      assert.deepEqual(faults, ['snippet', 'municipality', 'loader_url', 'integrity', 'gateway']);
    });

    test('that only administrators see, with every field labelled', async () => {
      const shown = (role: string): Promise<string> =>
        wordpress.run(
          `require_once ABSPATH . 'wp-admin/includes/admin.php';
          require_once WP_PLUGIN_DIR . '/jobunivers/includes/class-jobunivers-settings.php';
          Jobunivers_Settings::add_fields(); ob_start(); Jobunivers_Settings::show(); return ob_get_clean();`,
          role,
        );
      assert.equal(await shown('editor'), '');
      const page = await shown('administrator');
      for (const [, id] of page.matchAll(
        /<(?:input|select|textarea)[^>]* id="(jobunivers-[\w-]+)"/g,
      )) {
        assert.ok(page.includes(`<label for="${id}">`), id);
        assert.ok(page.includes(`id="${id}-help"`), id);
      }
      assert.match(page, /name="_wpnonce"/);
    });

    test('whose cache is emptied by administrators with a nonce alone', async () => {
      const forget = (role: string, nonce: string): Promise<string> =>
        wordpress.run(
          `require_once WP_PLUGIN_DIR . '/jobunivers/includes/class-jobunivers-settings.php';
          set_transient( 'jobunivers_test', array( 'until' => 1 ) );
          $stop = function () { return function ( $message ) { throw new Exception( is_wp_error( $message ) ? $message->get_error_code() : 'died' ); }; };
          add_filter( 'wp_die_handler', $stop );
          add_filter( 'wp_redirect', function ( $to ) { throw new Exception( $to ); } );
          $_REQUEST['_wpnonce'] = ${nonce};
          try { Jobunivers_Settings::forget(); } catch ( Exception $e ) { $said = $e->getMessage(); }
          return $said . ( get_transient( 'jobunivers_test' ) ? ' kept' : ' gone' );`,
          role,
        );
      const nonce = `wp_create_nonce( 'jobunivers_forget' )`;
      assert.equal(await forget('editor', nonce), 'died kept');
      assert.equal(await forget('administrator', `'wrong'`), 'died kept');
      assert.match(await forget('administrator', nonce), /page=jobunivers&forgotten=1 gone$/);
    });
  });

  test('speaks Danish on a Danish site', async () => {
    assert.deepEqual(
      await wordpress.run(
        `switch_to_locale( 'da_DK' ); load_plugin_textdomain( 'jobunivers', false, 'jobunivers/languages' );
        load_textdomain( 'jobunivers', WP_PLUGIN_DIR . '/jobunivers/languages/jobunivers-da_DK.mo' );
        return array( __( 'Job search', 'jobunivers' ), WP_Block_Type_Registry::get_instance()->get_registered( 'jobunivers/widget' )->title );`,
      ),
      ['Jobsøgning', 'Jobunivers'],
    );
  });

  test('leaves nothing behind when it is deleted', async () => {
    await shortcode('');
    const left = await wordpress.run<string[]>(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins( '${plugin}' ); uninstall_plugin( '${plugin}' );
      global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%jobunivers%'" );`,
    );
    assert.deepEqual(left, []);
  });
});
