<?php
/**
 * A widget as plain HTML, from the gateway.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * Fetches fragments for the visitor, so that the page has them at once and works without a script. The site never waits long,
 * never asks twice for the same, and shows the last good one while the gateway is away.
 */
final class Jobunivers_Fragments {

	const PREFIX = 'jobunivers_';
	/** Set while the gateway is away: nobody waits for it again in this time. */
	const DOWN = 'jobunivers_down';
	/** Seconds. */
	const PATIENCE = 2;
	const REST     = 60;
	/** How long the last good one is shown. */
	const KEEP = WEEK_IN_SECONDS;
	/** Bytes. */
	const MOST = 131072;

	/**
	 * The fragment, or nothing where there is none to be had.
	 *
	 * @param string                $widget     Name without `ju-`.
	 * @param array<string, string> $attributes Clean ones.
	 * @return string
	 */
	public static function get( $widget, array $attributes ) {
		$address = self::address( $widget, $attributes );
		if ( '' === $address ) {
			return '';
		}
		$wishes = 'job-search' === $widget ? self::wishes() : array();
		if ( $wishes ) {
			// What a visitor looks for is kept nowhere.
			$found = get_transient( self::DOWN ) ? null : self::fetch( $address . '&' . self::query( $wishes ), '' );
			return is_array( $found ) ? $found['html'] : self::kept( $address );
		}
		return self::kept( $address );
	}

	/**
	 * Out of the cache, renewed when it is time.
	 *
	 * @param string $address The fragment's.
	 * @return string
	 */
	private static function kept( $address ) {
		$key  = self::PREFIX . md5( $address );
		$kept = get_transient( $key );
		$kept = is_array( $kept ) ? $kept : array(
			'html'  => '',
			'tag'   => '',
			'until' => 0,
		);
		if ( $kept['until'] > time() || get_transient( self::DOWN ) ) {
			return $kept['html'];
		}
		if ( '' !== $kept['html'] ) {
			// The other visitors of this moment get the old one instead of asking too.
			set_transient( $key, array_merge( $kept, array( 'until' => time() + 10 ) ), self::KEEP );
		}
		$found = self::fetch( $address, $kept['tag'] );
		if ( null === $found ) {
			return $kept['html'];
		}
		$kept = array_merge( $kept, $found );
		set_transient( $key, $kept, self::KEEP );
		return $kept['html'];
	}

	/**
	 * Asks the gateway.
	 *
	 * @param string $address The fragment's.
	 * @param string $tag     ETag of the one we have.
	 * @return array<string, string|int>|null What is new about it; null while the gateway is away.
	 */
	private static function fetch( $address, $tag ) {
		$response = wp_remote_get(
			$address,
			array(
				'timeout'             => self::PATIENCE,
				'redirection'         => 0,
				'limit_response_size' => self::MOST,
				'headers'             => array( 'Accept' => 'text/html' ) + ( '' === $tag ? array() : array( 'If-None-Match' => $tag ) ),
			)
		);
		$status   = (int) wp_remote_retrieve_response_code( $response );
		$fresh    = array( 'until' => time() + self::max_age( (string) wp_remote_retrieve_header( $response, 'cache-control' ) ) );
		if ( 304 === $status && '' !== $tag ) {
			return $fresh;
		}
		$body = (string) wp_remote_retrieve_body( $response );
		$type = (string) wp_remote_retrieve_header( $response, 'content-type' );
		if ( 200 === $status && 0 === stripos( $type, 'text/html' ) && strlen( $body ) < self::MOST ) {
			return $fresh + array(
				'html' => Jobunivers_Cleaner::clean( $body ),
				'tag'  => (string) wp_remote_retrieve_header( $response, 'etag' ),
			);
		}
		if ( in_array( $status, array( 400, 404 ), true ) ) {
			// The gateway is well and has no such fragment: asked again later, for it may be a mistake that is being mended.
			return $fresh + array(
				'html' => '',
				'tag'  => '',
			);
		}
		set_transient( self::DOWN, 1, self::REST );
		return null;
	}

	/**
	 * Seconds that an answer is fresh: as it says, from a minute to an hour.
	 *
	 * @param string $header `Cache-Control`.
	 * @return int
	 */
	private static function max_age( $header ) {
		$seconds = preg_match( '/\bmax-age=(\d{1,6})/', $header, $found ) ? (int) $found[1] : 300;
		return max( 60, min( 3600, $seconds ) );
	}

	/**
	 * Where a fragment is, by what stands on the tag and what the tag finds around itself.
	 *
	 * @param string                $widget     Name without `ju-`.
	 * @param array<string, string> $attributes Clean ones.
	 * @return string Nothing where fragments are off.
	 */
	private static function address( $widget, array $attributes ) {
		$options      = Jobunivers_Options::all();
		$municipality = isset( $attributes['municipality'] ) ? $attributes['municipality'] : $options['municipality'];
		if ( ! $options['fragments'] || '' === $options['gateway'] || '' === $municipality ) {
			return '';
		}
		$language = substr( get_bloginfo( 'language' ), 0, 2 );
		$query    = array_intersect_key( $attributes, array_flip( array( 'reading', 'heading-level' ) ) ) + array(
			'municipality' => $municipality,
			'lang'         => isset( $attributes['lang'] ) ? $attributes['lang'] : ( in_array( $language, Jobunivers_Attributes::LANGUAGES, true ) ? $language : 'da' ),
		);
		$page     = isset( $attributes['search-page'] ) ? $attributes['search-page'] : (string) get_permalink();
		$path     = (string) wp_parse_url( $page, PHP_URL_PATH );
		$asked    = (string) wp_parse_url( $page, PHP_URL_QUERY );
		// A form forgets what its page's address asked for, as `?page_id=5`, unless it is told.
		if ( isset( $attributes['search-page'] ) || '' !== $asked ) {
			$query['search-page'] = ( '' === $path ? '/' : $path ) . ( '' === $asked ? '' : '?' . $asked );
		}
		ksort( $query );
		return $options['gateway'] . '/fragments/' . rawurlencode( $widget ) . '?' . self::query( $query );
	}

	/**
	 * What the visitor sent with the fragment's form, to this page.
	 *
	 * @return array<string, string|string[]>
	 */
	private static function wishes() {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- a search by GET changes nothing.
		if ( ! isset( $_GET['ju'] ) || '1' !== $_GET['ju'] ) {
			return array();
		}
		$wishes = array( 'ju' => '1' );
		foreach ( array( 'ju-words', 'ju-near', 'ju-radius', 'ju-kind' ) as $name ) {
			if ( isset( $_GET[ $name ] ) && is_string( $_GET[ $name ] ) && '' !== $_GET[ $name ] ) {
				$wishes[ $name ] = mb_substr( sanitize_text_field( wp_unslash( $_GET[ $name ] ) ), 0, 200 );
			}
		}
		// phpcs:enable
		return 1 === count( $wishes ) ? array() : $wishes;
	}

	/**
	 * An address's query.
	 *
	 * @param array<string, string> $parts By name.
	 * @return string
	 */
	private static function query( array $parts ) {
		return http_build_query( $parts, '', '&', PHP_QUERY_RFC3986 );
	}

	/**
	 * Forgets every fragment and that the gateway was away.
	 */
	public static function forget() {
		global $wpdb;
		$wpdb->query( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no other way to find transients by their prefix.
			$wpdb->prepare(
				"DELETE FROM {$wpdb->options} WHERE option_name LIKE %s OR option_name LIKE %s",
				$wpdb->esc_like( '_transient_' . self::PREFIX ) . '%',
				$wpdb->esc_like( '_transient_timeout_' . self::PREFIX ) . '%'
			)
		);
		wp_cache_flush();
	}
}
