<?php
/**
 * The one script tag.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints the loader once, pinned, and only on pages that have a widget.
 */
final class Jobunivers_Loader {

	const HANDLE = 'jobunivers-loader';

	/**
	 * Hooks in.
	 */
	public static function register() {
		add_action( 'wp_enqueue_scripts', array( self::class, 'look_ahead' ) );
		add_filter( 'the_content', array( self::class, 'look_at_content' ), 20 );
		add_filter( 'script_loader_tag', array( self::class, 'write_tag' ), 10, 2 );
		// Optimisers that rewrite scripts would break the pin.
		foreach ( array( 'rocket_delay_js_exclusions', 'rocket_exclude_defer_js', 'rocket_minify_excluded_external_js', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc' ) as $filter ) {
			add_filter( $filter, array( self::class, 'leave_alone' ) );
		}
		add_filter(
			'autoptimize_filter_js_exclude',
			static function ( $names ) {
				return is_array( $names ) ? $names : trim( $names . ', ' . self::path(), ', ' );
			}
		);
	}

	/**
	 * Asks for loader and styles while the head can still have them.
	 */
	public static function look_ahead() {
		global $wp_query;
		foreach ( (array) $wp_query->posts as $post ) {
			if ( $post instanceof WP_Post && self::has_widget( $post->post_content ) ) {
				self::enqueue();
				return;
			}
		}
	}

	/**
	 * Editors may have pasted the tag itself.
	 *
	 * @param string $content The content as it will be printed.
	 * @return string The same.
	 */
	public static function look_at_content( $content ) {
		if ( self::has_widget( $content ) ) {
			self::enqueue();
		}
		return $content;
	}

	/**
	 * Whether there is a widget in a text, in any of the ways to write one.
	 *
	 * @param string $text Stored or printed content.
	 * @return bool
	 */
	private static function has_widget( $text ) {
		return 1 === preg_match( '/<!-- wp:jobunivers\/widget\b|\[jobunivers\b|<ju-[a-z]|\sdata-ju=/', $text );
	}

	/**
	 * Puts the loader on the page; as often as one likes.
	 */
	public static function enqueue() {
		$options = Jobunivers_Options::all();
		if ( is_feed() || '' === $options['loader_url'] || '' === $options['integrity'] ) {
			return;
		}
		// No version: the address is for ever, and a `?ver=` would make it another.
		wp_enqueue_script( self::HANDLE, $options['loader_url'], array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_enqueue_style( 'jobunivers-room', plugins_url( 'assets/room.css', JOBUNIVERS_FILE ), array(), JOBUNIVERS_VERSION );
	}

	/**
	 * The tag with its pin.
	 *
	 * @param string $tag    As WordPress would print it.
	 * @param string $handle Of the script.
	 * @return string
	 */
	public static function write_tag( $tag, $handle ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		$options = Jobunivers_Options::all();
		// By WordPress's own function, so that a plugin that adds nonces finds it.
		return wp_get_script_tag(
			array(
				'id'                => self::HANDLE . '-js',
				'src'               => $options['loader_url'],
				'integrity'         => $options['integrity'],
				'crossorigin'       => 'anonymous',
				'async'             => true,
				'data-municipality' => $options['municipality'],
				'data-cfasync'      => 'false',
				'data-no-optimize'  => '1',
				'data-no-minify'    => '1',
				'data-no-defer'     => '1',
			)
		);
	}

	/**
	 * Adds the loader to an optimiser's list of what it leaves alone.
	 *
	 * @param mixed $names The list.
	 * @return mixed
	 */
	public static function leave_alone( $names ) {
		if ( is_array( $names ) && '' !== self::path() ) {
			$names[] = self::path();
		}
		return $names;
	}

	/**
	 * What tells the loader from other scripts.
	 *
	 * @return string
	 */
	private static function path() {
		return (string) preg_replace( '~^https?://~', '', (string) Jobunivers_Options::get( 'loader_url' ) );
	}
}
