<?php
/**
 * What the site has said about itself.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads the plugin's one option, and makes anything that is to be stored there safe.
 */
final class Jobunivers_Options {

	const NAME = 'jobunivers';

	/**
	 * What holds until somebody has said otherwise.
	 *
	 * @return array<string, string|bool>
	 */
	public static function defaults() {
		return array(
			'municipality' => '',
			'loader_url'   => '',
			'integrity'    => '',
			'gateway'      => '',
			'fragments'    => true,
			'markup'       => 'tag',
		);
	}

	/**
	 * All settings.
	 *
	 * @return array<string, string|bool>
	 */
	public static function all() {
		$stored = get_option( self::NAME );
		return array_merge( self::defaults(), is_array( $stored ) ? $stored : array() );
	}

	/**
	 * One setting.
	 *
	 * @param string $name Its name.
	 * @return string|bool
	 */
	public static function get( $name ) {
		return self::all()[ $name ];
	}

	/**
	 * What was sent, with everything that does not fit left as it was. Says what does not fit by code.
	 *
	 * @param mixed                $sent   What was sent.
	 * @param array<string, mixed> $before The settings until now.
	 * @return array{0: array<string, string|bool>, 1: string[]}
	 */
	public static function sanitise( $sent, array $before ) {
		$sent   = is_array( $sent ) ? $sent : array();
		$kept   = array_merge( self::defaults(), $before );
		$faults = array();
		$sent   = self::with_snippet( $sent, $faults );
		foreach ( array( 'municipality', 'loader_url', 'integrity', 'gateway' ) as $name ) {
			if ( ! array_key_exists( $name, $sent ) ) {
				continue;
			}
			$value = is_scalar( $sent[ $name ] ) ? trim( (string) $sent[ $name ] ) : "\0";
			$value = 'gateway' === $name ? untrailingslashit( $value ) : $value;
			if ( '' === $value || self::fits( $name, $value ) ) {
				$kept[ $name ] = $value;
			} else {
				$faults[] = $name;
			}
		}
		$kept['fragments'] = ! empty( $sent['fragments'] );
		$kept['markup']    = isset( $sent['markup'] ) && 'div' === $sent['markup'] ? 'div' : 'tag';
		return array( array_intersect_key( $kept, self::defaults() ), $faults );
	}

	/**
	 * Takes address, pin and municipality out of a pasted script tag or the embed origin's snippet.json.
	 *
	 * @param array<string, mixed> $sent   What was sent.
	 * @param string[]             $faults Gets 'snippet' when nothing can be read from it.
	 * @return array<string, mixed>
	 */
	private static function with_snippet( array $sent, array &$faults ) {
		$snippet = isset( $sent['snippet'] ) && is_string( $sent['snippet'] ) ? trim( $sent['snippet'] ) : '';
		if ( '' === $snippet ) {
			return $sent;
		}
		$found = json_decode( $snippet, true );
		if ( is_array( $found ) ) {
			$found = array(
				'loader_url' => isset( $found['loaderUrl'] ) ? $found['loaderUrl'] : '',
				'integrity'  => isset( $found['integrity'] ) ? $found['integrity'] : '',
				'gateway'    => isset( $found['gateway'] ) ? $found['gateway'] : '',
			);
		} else {
			$tags  = new WP_HTML_Tag_Processor( $snippet );
			$found = $tags->next_tag( 'script' )
				? array(
					'loader_url'   => $tags->get_attribute( 'src' ),
					'integrity'    => $tags->get_attribute( 'integrity' ),
					'municipality' => $tags->get_attribute( 'data-municipality' ),
				)
				: array();
		}
		$found = array_filter( $found, 'is_string' );
		if ( empty( $found['loader_url'] ) || empty( $found['integrity'] ) ) {
			$faults[] = 'snippet';
			return $sent;
		}
		return array_merge( $sent, array_filter( $found ) );
	}

	/**
	 * Whether a value is what a setting takes.
	 *
	 * @param string $name  Name of the setting.
	 * @param string $value The value.
	 * @return bool
	 */
	private static function fits( $name, $value ) {
		switch ( $name ) {
			case 'municipality':
				return 1 === preg_match( '/^\d{3}\z/', $value );
			case 'integrity':
				return 1 === preg_match( '~^sha(?:384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)\z~', $value );
			case 'gateway':
				return self::is_secure( $value ) && 1 === preg_match( '~^https?://[^/?#@\s]+\z~', $value );
			default:
				return self::is_secure( $value ) && 1 === preg_match( '~^https?://[^/?#@\s]+/[^?#\s]+\.js\z~', $value );
		}
	}

	/**
	 * Whether an address is safe from being changed on the way: https, or this machine itself.
	 *
	 * @param string $url The address.
	 * @return bool
	 */
	private static function is_secure( $url ) {
		if ( esc_url_raw( $url, array( 'http', 'https' ) ) !== $url ) {
			return false;
		}
		$host = (string) wp_parse_url( $url, PHP_URL_HOST );
		return 0 === strpos( $url, 'https://' ) || 1 === preg_match( '/^(?:localhost|[a-z0-9.-]+\.localhost|127\.0\.0\.1)\z/', $host );
	}
}
